package io.gazette.compare;

import io.gazette.amend.AmendedTitle;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.util.ArrayList;
import java.util.List;

/**
 * The door for amending decisions: a decision carried out in the old text, and the outcome compared
 * with the new one. Compared are the bodies; what is printed around them changes by other rules.
 *
 * <pre>{@code
 * Enactment enactment = Enactment.of(old, decision, now, Spelling.READER);
 * for (Deviation deviation : enactment.deviations()) {
 *   out.println(deviation.change().piece().place() + " " + deviation.verdict().word());
 * }
 * }</pre>
 *
 * @param directives what the decision asks for, in printed order
 * @param deviations where the new text is not what the decision makes of the old one
 */
public record Enactment(List<Directive> directives, List<Deviation> deviations) {

  public Enactment {
    directives = List.copyOf(directives);
    deviations = List.copyOf(deviations);
  }

  /**
   * Carries out {@code decision} in {@code old} and compares with {@code now}.
   *
   * @param old the text as it was
   * @param decision the amending decision
   * @param now the text as it is
   * @param spelling what counts as the same character
   * @return what was asked for, and where the new text is otherwise
   */
  public static Enactment of(Issue old, Issue decision, Issue now, Spelling spelling) {
    Document deciding = deciding(decision);
    String title = AmendedTitle.ofDecision(deciding.title());
    Document before = law(old, title);
    Document after = law(now, title);
    AmendedText amended = new AmendedText(Provisions.ofBody(before));
    List<Directive> directives = new ArrayList<>();
    for (Instructed each : Instructions.of(deciding, before.title())) {
      boolean applied = amended.apply(each);
      String place = Places.of(each.change().targets().get(0));
      directives.add(new Directive(each.label(), each.text(), place, applied));
    }
    Verdicts verdicts = new Verdicts(amended, Provisions.ofBody(after), spelling);
    return new Enactment(directives, verdicts.deviations());
  }

  /** {@return whether all was carried out, and nothing else} */
  public boolean isFaithful() {
    return deviations.isEmpty() && directives.stream().allMatch(Directive::applied);
  }

  private static Document deciding(Issue decision) {
    List<Document> documents = decision.documents();
    return documents.stream()
        .filter(d -> AmendedTitle.isAmending(d.title()))
        .findFirst()
        .orElse(documents.get(0));
  }

  /** The document of that title, or the first. */
  private static Document law(Issue issue, String title) {
    String wanted = Spelling.READER.of(title);
    return issue.documents().stream()
        .filter(d -> Spelling.READER.of(d.title()).equals(wanted))
        .findFirst()
        .orElse(issue.documents().get(0));
  }
}
