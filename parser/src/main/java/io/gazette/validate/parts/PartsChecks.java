package io.gazette.validate.parts;

import io.gazette.validate.sheet.Check;
import java.util.List;

/** The checks of the parts of a document. */
public final class PartsChecks {

  private PartsChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return List.of(
        new NumberForm(),
        new BrokenNumber(),
        new NumberYear(),
        new NumberIssuer(),
        new TitleKind(),
        new RuleName(),
        new Approval(),
        new OrderParts(),
        new OrderNumber(),
        new Promulgation(),
        new Signer(),
        new TitleMatter(),
        new TitleMarks(),
        new AddresseesColon(),
        new IssuedTitle(),
        new AttachmentTitle(),
        new AttachmentMissing(),
        new SignatureIssuer(),
        new SignatureDate(),
        new DateOrder(),
        new AmendmentOrder(),
        new ClosingPhrase(),
        new NoteBrackets(),
        new CopiedTo(),
        new DateMissing(),
        new SignatureMissing(),
        new AttachmentOrder(),
        new AmendedName(),
        new AnsweredMatter(),
        new LaterDate(),
        new TitledPerson());
  }
}
