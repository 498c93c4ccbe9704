package io.gazette.validate.numbering;

import io.gazette.diagnostic.Rule;
import io.gazette.model.Document;
import io.gazette.profile.Excerpts;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether the labels of a document follow each other: all families of labels in one walk. */
final class LabelNumbers implements Check.Documents {

  @Override
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Family family : Family.values()) {
      rules.addAll(family.rules().all());
    }
    rules.add(MisprintedLabel.RULE);
    return rules;
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    boolean excerpt = Excerpts.isOne(document.title());
    for (Series.Run run : Series.of(document)) {
      for (Label label : run.labels()) {
        bare(label, report);
      }
      if (!inOrder(run.labels()) && !(excerpt && run.family().mayLackSome())) {
        report(run, sheet, report);
      }
    }
  }

  /** 第三五条: 十 was lost. */
  private static void bare(Label label, Report report) {
    String printed = label.printed();
    int digits = 0;
    boolean plain = printed.startsWith("第");
    for (int i = 1; i < printed.length() - 1 && plain; i++) {
      plain = "一二三四五六七八九".indexOf(printed.charAt(i)) >= 0;
      digits++;
    }
    if (plain && digits > 1) {
      String due = label.like(label.key());
      report
          .of(MisprintedLabel.RULE)
          .at(
              Parts.label(label.unit()),
              "应为" + due,
              "something else stands where " + due + " is due");
    }
  }

  private static void report(Series.Run run, Sheet sheet, Report report) {
    for (NumberFault fault : NumberFaults.of(run.labels())) {
      Optional<Span> misprint = misprint(fault, sheet);
      if (misprint.isPresent()) {
        String due = fault.label().like(fault.missing());
        report
            .of(MisprintedLabel.RULE)
            .at(misprint.get(), "这里应为" + due, "something else stands where " + due + " is due");
      } else if (!isPrinted(fault, sheet)) {
        report
            .of(run.family().rules().of(fault.kind()))
            .at(Parts.label(fault.label().unit()), fault.zh(), fault.en());
      }
    }
  }

  private static Optional<Span> misprint(NumberFault fault, Sheet sheet) {
    boolean gap = fault.kind() == NumberFault.Kind.GAP;
    return gap ? MisprintedLabel.of(fault, sheet) : Optional.empty();
  }

  /** Whether the decimal number that is missing begins a line all the same, read as no label. */
  private static boolean isPrinted(NumberFault fault, Sheet sheet) {
    boolean decimal = fault.label().unit().number().indexOf('.') > 0;
    String missing = decimal ? fault.label().like(fault.missing()) : "";
    int from = fault.before().unit().span().line();
    int to = decimal ? fault.label().unit().span().line() : from;
    return IntStream.range(from, to).anyMatch(line -> sheet.line(line).strip().startsWith(missing));
  }

  private static boolean inOrder(List<Label> run) {
    boolean inOrder = run.get(0).value() != 2;
    for (int i = 1; i < run.size() && inOrder; i++) {
      inOrder = run.get(i - 1).isBefore(run.get(i));
    }
    return inOrder;
  }
}
