package io.gazette.registry;

import io.gazette.diagnostic.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of laws, 机关代字 and territories: the facts that come with the library, and those a
 * user adds in lines of fields with tabs between them.
 *
 * <pre>
 * law    2005-08-28   law   cn   中华人民共和国治安管理处罚法
 * code   沈政发       cn-210100
 * place  210100       沈阳市
 * </pre>
 *
 * <pre>{@code
 * Registry registry = Registry.with("law\t2020-01-01\tlocal-regulation\tcn-530100\t云川市河道条例\n");
 * ParseOptions options = new ParseOptions(false, Optional.empty(), registry);
 * ParseResult result = GazetteParser.parse(reading.source(), options);
 * for (Reference reference : result.issue().documents().get(0).references()) {
 *   out.println(reference.text() + " " + reference.target().map(Reference.Target::iri));
 * }
 * }</pre>
 */
public final class Registry {

  private static final Message LAW =
      new Message("law 须有日期、种类、地区和名称", "law wants date, kind, place and title");

  private static final Message CODE = new Message("code 须有代字和地区", "code wants a 代字 and a place");
  private static final Message PLACE =
      new Message("place 须有代码和名称", "place wants a code and a name");

  /** The facts that come with the library. */
  public static final Registry BUILT_IN = new Registry(List.of());

  private final List<String[]> added;
  private volatile Laws laws;
  private volatile Codes codes;
  private volatile Territories territories;

  private Registry(List<String[]> added) {
    this.added = added;
  }

  /**
   * A text whose day of adoption is known.
   *
   * @param title in full
   * @param subtype token of mapping.md section 15: {@code law}
   * @param date 批准, 通过 or 公布
   * @param place {@code cn}, {@code cn-210100}
   */
  public record Law(String title, String subtype, String date, String place) {

    /** {@return its Work IRI (mapping.md, 2.1)} */
    public String iri() {
      return "/akn/" + place + "/act/" + subtype + "/" + date + "/" + title;
    }
  }

  /**
   * A territory.
   *
   * @param code its six digits of GB/T 2260
   * @param name in full
   */
  public record Territory(String code, String name) {}

  /**
   * {@return the built-in facts and those of {@code text}; what the user says holds before what is
   * built in}
   *
   * @param text lines of fields
   * @throws WrongRegistryException on a line that is none; the message names it
   */
  public static Registry with(String text) {
    List<String[]> rows = Rows.of(text);
    for (String[] row : rows) {
      Optional<Message> fault = fault(row);
      if (fault.isPresent()) {
        throw new WrongRegistryException(fault.get(), String.join("  ", row));
      }
    }
    return new Registry(rows);
  }

  private static Optional<Message> fault(String[] row) {
    return switch (row[0]) {
      case "law" -> row.length == 5 ? Laws.fault(row) : Optional.of(LAW);
      case "code" -> row.length >= 3 ? Optional.empty() : Optional.of(CODE);
      case "place" -> row.length >= 3 ? Territories.fault(row) : Optional.of(PLACE);
      default ->
          Optional.of(
              new Message(
                  "既不是 law、code，也不是 place：" + row[0], "neither law, code nor place: " + row[0]));
    };
  }

  /**
   * {@return the law called {@code title}, 中华人民共和国 and a note of its version left out or not}
   *
   * @param title as a text cites it
   */
  public Optional<Law> law(String title) {
    return laws().find(title);
  }

  /**
   * {@return where the name of a law that ends at {@code end} of {@code text} begins: of 依照刑法 at
   * 刑法; -1 where none ends there}
   *
   * @param text that cites it
   * @param end just behind the name
   */
  public int lawEndingAt(CharSequence text, int end) {
    return laws().startOfNameEndingAt(text, end);
  }

  /**
   * {@return the places of those who may write {@code code}; none where that is not known}
   *
   * @param code as in a document number
   */
  public List<String> placesOfCode(String code) {
    return codes().find(code);
  }

  /**
   * {@return where the 代字 that ends {@code letters} begins; -1 where none is known}
   *
   * @param letters that end with it
   */
  public int codeEndingAt(String letters) {
    return codes().startOfCode(letters);
  }

  /**
   * {@return the territory that {@code name} begins with, the smallest that is named: of 辽宁省沈阳市人民政府
   * 沈阳市, as its code was on {@code date}}
   *
   * @param name of a body or a place
   * @param date on which it was so called; empty for today's
   */
  public Optional<Territory> territory(String name, Optional<LocalDate> date) {
    return territories().at(name, date);
  }

  private Laws laws() {
    if (laws == null) {
      laws = new Laws(rows("law", LawTable.ROWS));
    }
    return laws;
  }

  private Codes codes() {
    if (codes == null) {
      codes = new Codes(rows("code", CodeTable.ROWS));
    }
    return codes;
  }

  private Territories territories() {
    if (territories == null) {
      territories = new Territories(own("place"));
    }
    return territories;
  }

  /** The built-in rows of a table, and those of the user after them. */
  private List<String[]> rows(String kind, String builtIn) {
    List<String[]> rows = Rows.of(builtIn);
    rows.addAll(own(kind));
    return rows;
  }

  private List<String[]> own(String kind) {
    List<String[]> rows = new ArrayList<>();
    for (String[] row : added) {
      if (row[0].equals(kind)) {
        rows.add(row);
      }
    }
    return rows;
  }
}
