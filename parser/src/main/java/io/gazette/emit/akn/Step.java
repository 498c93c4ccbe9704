package io.gazette.emit.akn;

import io.gazette.identify.BodyName;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step of the 题注 that a body took on a day (mapping.md, 4).
 *
 * @param procedure what was done
 * @param date when
 * @param body by whom
 */
record Step(Procedure procedure, LocalDate date, String body) {

  /** What a body does to a law, and what the law is then. */
  enum Procedure {
    ADOPTION("通过", "adoption", "passed"),
    APPROVAL("批准", "approval", "approved"),
    AMENDMENT("修正", "amendment", "amended"),
    REVISION("修订", "revision", "revised"),
    CHANGE("修改", "modification", "modified"),
    REPEAL("废止", "repeal", "repealed"),
    FILING("备案", "filing", "filed"),
    PROMULGATION("公布", "promulgation", "promulgated"),
    ISSUANCE("发布", "issuance", "issued");

    private final String action;
    private final String token;
    private final String outcome;

    Procedure(String action, String token, String outcome) {
      this.action = action;
      this.token = token;
      this.outcome = outcome;
    }

    String token() {
      return token;
    }

    String label() {
      return action;
    }

    String outcome() {
      return outcome;
    }

    private static Optional<Procedure> of(String action) {
      for (Procedure procedure : values()) {
        if (procedure.action.equals(action)) {
          return Optional.of(procedure);
        }
      }
      return Optional.empty();
    }
  }

  /** The steps of {@code document} of which body and day are known; {@code step} needs both. */
  static List<Step> of(Document document) {
    List<Step> steps = new ArrayList<>();
    for (AdoptionStep step : document.adoption()) {
      Optional<Procedure> procedure = Procedure.of(step.action());
      String body = BodyName.permanent(step.body());
      if (procedure.isPresent() && step.date().isPresent() && !Segment.of(body).isEmpty()) {
        steps.add(new Step(procedure.get(), step.date().get(), body));
      }
    }
    return steps;
  }
}
