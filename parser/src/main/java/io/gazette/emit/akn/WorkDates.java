package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates of a document as a Work and as a version of it.
 *
 * @param work "the date of the act that completes the Work, in this order: 批准, 通过, 公布, 成文日期"
 * @param version "Work date for an original text; the date of the last 修正/修订 for an amended text"
 *     (mapping.md, 2.1 and 2.2)
 */
record WorkDates(Optional<LocalDate> work, Optional<LocalDate> version) {

  private static final List<String> COMPLETING = List.of("批准", "通过", "公布", "发布");

  static WorkDates of(Document document) {
    Optional<LocalDate> work = work(document);
    Optional<LocalDate> amended = Optional.empty();
    for (AdoptionStep step : document.adoption()) {
      if (isAmendment(step) && step.date().isPresent()) {
        amended = step.date();
      }
    }
    return new WorkDates(work, amended.isPresent() ? amended : work);
  }

  static boolean isAmendment(AdoptionStep step) {
    return step.action().startsWith("修");
  }

  static boolean isAmended(Document document) {
    for (AdoptionStep step : document.adoption()) {
      if (isAmendment(step)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> work(Document document) {
    List<AdoptionStep> original = original(document);
    for (String action : COMPLETING) {
      Optional<LocalDate> day = last(original, action);
      if (day.isPresent()) {
        return day;
      }
    }
    if (document.order().isPresent() && document.order().get().date().isPresent()) {
      return document.order().get().date();
    }
    return document.date().isPresent() ? document.date() : anyBut(document.adoption(), "施行");
  }

  /** The steps up to the first amendment. */
  private static List<AdoptionStep> original(Document document) {
    List<AdoptionStep> steps = new ArrayList<>();
    for (AdoptionStep step : document.adoption()) {
      if (isAmendment(step)) {
        break;
      }
      steps.add(step);
    }
    return steps;
  }

  private static Optional<LocalDate> last(List<AdoptionStep> steps, String action) {
    Optional<LocalDate> last = Optional.empty();
    for (AdoptionStep step : steps) {
      if (step.action().equals(action) && step.date().isPresent()) {
        last = step.date();
      }
    }
    return last;
  }

  private static Optional<LocalDate> anyBut(List<AdoptionStep> steps, String action) {
    for (AdoptionStep step : steps) {
      if (!step.action().equals(action) && step.date().isPresent()) {
        return step.date();
      }
    }
    return Optional.empty();
  }
}
