package io.gazette.restore.akn;

import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.restore.akn.Text.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The masthead of a gazette whose file is another's. */
final class ForeignMasthead {

  private final AknFile file;
  private final Node main;

  ForeignMasthead(AknFile file, Node main) {
    this.file = file;
    this.main = main;
  }

  Masthead masthead(List<Printed> printed) {
    Node publication = main.child("meta").child("publication");
    Node work = main.child("meta").child("identification").child("FRBRWork");
    return new Masthead(
        title(publication, work),
        "",
        "",
        OptionalInt.empty(),
        Record.number(publication, "number"),
        OptionalInt.empty(),
        Record.date(publication, "date").or(() -> Record.date(work.child("FRBRdate"), "date")),
        file.shown(work.child("FRBRauthor").attribute("href")),
        "",
        editors(),
        new Masthead.Contact("", "", "", "", "", ""),
        printed);
  }

  private String title(Node publication, Node work) {
    for (Node docTitle : main.child("coverPage").all("docTitle")) {
      return Text.of(docTitle, Mode.FILLED);
    }
    String name = publication.attribute("name");
    return name.isEmpty() ? work.child("FRBRalias").attribute("value") : name;
  }

  /** Each person with the office named before. */
  private List<Masthead.Editor> editors() {
    List<Masthead.Editor> editors = new ArrayList<>();
    for (Node p : main.child("preface").all("p")) {
      Optional<Node> role = p.all("role").stream().findFirst();
      for (Node person : p.all("person")) {
        editors.add(
            new Masthead.Editor(
                role.map(r -> Text.of(r, Mode.FILLED)).orElse(""), Text.of(person, Mode.FILLED)));
      }
    }
    return editors;
  }
}
