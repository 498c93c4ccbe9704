package io.gazette.validate.archive;

import io.gazette.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The door of the checks of an archive. First all cards are learnt, in order of their names; then
 * it tells what is wrong with the archive, and of each card what its citations lead to.
 *
 * <pre>{@code
 * List<IssueCard> cards =
 *     List.of(IssueCard.of("2024-03.txt", march), IssueCard.of("2024-05.txt", may));
 * for (ArchiveFinding each : ArchiveChecks.find(cards)) {
 *   out.println(each.file() + " " + each.finding().message().en());
 * }
 * }</pre>
 */
public final class ArchiveChecks {

  private final Map<String, IssueSequence> gazettes = new TreeMap<>();
  private final DocumentSequence numbers = new DocumentSequence();
  private final Citations citations = new Citations(numbers);

  /** {@return all rules, in order of their ids} */
  public static List<Rule> rules() {
    return ArchiveRules.all();
  }

  /**
   * {@return what is wrong with an archive of which all cards are at hand}
   *
   * @param cards of all files
   */
  public static List<ArchiveFinding> find(List<IssueCard> cards) {
    ArchiveChecks checks = new ArchiveChecks();
    cards.forEach(checks::learn);
    List<ArchiveFinding> findings = new ArrayList<>(checks.findings());
    cards.forEach(card -> findings.addAll(checks.findings(card)));
    return findings;
  }

  /**
   * Takes a card.
   *
   * @param card of one of the files
   */
  public void learn(IssueCard card) {
    if (!card.gazette().isEmpty()) {
      gazettes.computeIfAbsent(card.gazette(), g -> new IssueSequence()).add(card);
    }
    numbers.add(card);
    citations.add(card);
  }

  /** {@return what is wrong with the numbers of issues and documents; asked once} */
  public List<ArchiveFinding> findings() {
    List<ArchiveFinding> findings = new ArrayList<>();
    gazettes.values().forEach(gazette -> findings.addAll(gazette.check()));
    findings.addAll(numbers.check());
    return findings;
  }

  /**
   * {@return what is wrong with the citations of {@code card}}
   *
   * @param card of one of the files
   */
  public List<ArchiveFinding> findings(IssueCard card) {
    return citations.check(card);
  }

  /**
   * {@return what {@code card} cites that another file of the archive holds}
   *
   * @param card of one of the files
   */
  public List<CitationLink> links(IssueCard card) {
    return citations.links(card);
  }
}
