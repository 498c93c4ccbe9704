package io.gazette.parse.words;

import io.gazette.model.Block.Responsibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the note that ends an item (BOD-05: "责任单位/责任部门, 完成时限 in brackets end an item, sometimes on
 * a line of their own after a page turn").
 *
 * <p>（责任单位：市商务局、财政局，各区、县（市）政府；完成时限：2020年10月底）, （市发展改革委、市财政局按职责分工负责）, （市教育局牵头，市财政局配合）. Near misses:
 * （以下简称示范区）, （一期）, （谁审批、谁负责）.
 */
public final class Responsibilities {

  private static final String[] UNIT_LABELS = {
    "责任单位", "责任部门", "责任主体", "牵头单位", "牵头部门", "配合单位", "配合部门", "负责单位", "负责部门", "主责单位",
    "主责部门", "实施单位", "落实单位", "参与单位", "参加单位", "承办单位", "协办单位", "主办单位", "牵头责任单位", "责任处室"
  };

  private static final String[] DEADLINE_LABELS = {
    "完成时限", "完成时间", "完成期限", "办理时限", "落实时限", "实施时间", "时间节点", "时间要求", "时限要求", "时限", "时间"
  };

  /** What is said of the bodies: it ends their names and is no part of them. */
  private static final String[] PREDICATES = {
    "负责", "牵头", "配合", "参与", "参加", "组织实施", "负责落实", "负责实施", "牵头负责", "分别负责", "共同负责", "分工负责", "按职责分工",
    "按照职责分工", "按职责", "分别", "共同", "协同", "具体", "等部门", "等单位", "等有关部门", "等有关单位", "等相关部门", "等相关单位", "等",
    "会同有关部门", "会同相关部门", "会同有关单位", "会同有关方面", "依职责分工", "各负其责", "按分工", "按职能分工", "根据职责分工", "依据职责分工"
  };

  private static final List<String> COLUMNS =
      List.of("指导部门", "主管部门", "主管单位", "实施机关", "实施部门", "审批部门", "监管部门", "责任人和责任单位");

  private static final int LONGEST = 600;
  private static final String FIRST_OF_LABELS = "责牵配负主实落参承协完办时";
  private static final String LAST_OF_PREDICATES = "责头合与实施工同";
  private static final String STOPS = "。；;.， ";

  private Responsibilities() {}

  /**
   * A note within a text.
   *
   * @param from where its bracket opens
   * @param to behind the bracket
   * @param says whom it names, and until when
   */
  public record Note(int from, int to, Responsibility says) {}

  /**
   * The notes in {@code text} that end by {@code end}, in order. Where one paragraph holds several
   * tasks, each has its own: …准入环境。（市场监管总局负责）加强…教育服务。（体育总局、教育部负责）
   */
  public static List<Note> all(String text, int end) {
    int first = firstOpen(text, end);
    if (first >= end) {
      return List.of();
    }
    List<Note> notes = new ArrayList<>(0);
    int depth = 0;
    int open = 0;
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        open = depth == 0 ? i : open;
        depth++;
      } else if ((c == '）' || c == ')') && depth > 0 && --depth == 0 && mayBeNote(text, open, i)) {
        Optional<Responsibility> says = inside(text.substring(open + 1, i));
        if (says.isPresent()) {
          notes.add(new Note(open, i + 1, says.get()));
        }
      }
    }
    return notes;
  }

  /** The first bracket that opens before {@code end}; {@code end} where none does. */
  private static int firstOpen(String text, int end) {
    int wide = text.indexOf('（');
    int narrow = text.indexOf('(');
    int first = wide < 0 || narrow >= 0 && narrow < wide ? narrow : wide;
    return first < 0 ? end : Math.min(first, end);
  }

  /**
   * Whether {@code head} stands over a column of a table that names bodies who answer for a task,
   * as the notes do: 责任单位, 牵头部门, 指导部门.
   */
  public static boolean isColumn(String head) {
    String label = Spacing.compact(head);
    return List.of(UNIT_LABELS).contains(label) || COLUMNS.contains(label);
  }

  /** The bodies in a cell of such a column: 市财政局牵头，各区政府配合. */
  public static List<String> inCell(String cell) {
    List<String> bodies = new ArrayList<>();
    for (String unit : units(cell)) {
      if (BodyNames.isBody(unit)) {
        bodies.add(unit);
      }
    }
    return bodies;
  }

  private static List<String> units(String names) {
    List<String> units = new ArrayList<>();
    for (String name : BodyNames.split(names)) {
      String unit = withoutPredicate(name);
      if (!unit.isEmpty()) {
        units.add(unit);
      }
    }
    return units;
  }

  /** Whether the bracket begins as a label does, or ends as a note does: nearly all do neither. */
  private static boolean mayBeNote(String text, int open, int close) {
    return close - open <= LONGEST
        && close - open > 4
        && (FIRST_OF_LABELS.indexOf(text.charAt(open + 1)) >= 0
            || LAST_OF_PREDICATES.indexOf(text.charAt(close - 1)) >= 0);
  }

  /** The note in the bracket that ends {@code text}; empty where none does. */
  public static Optional<Responsibility> find(String text) {
    if (!mayEndInBracket(text)) {
      return Optional.empty();
    }
    String end = withoutStop(text);
    int open = Brackets.openingOfLast(end);
    if (open < 0 || end.length() - open > LONGEST) {
      return Optional.empty();
    }
    return inside(end.substring(open + 1, end.length() - 1));
  }

  private static Optional<Responsibility> inside(String bracket) {
    String note = withoutComment(bracket.strip());
    boolean labelled = labelEnd(note, UNIT_LABELS) > 0 || labelEnd(note, DEADLINE_LABELS) > 0;
    return labelled || endsInPredicate(note) ? read(note, labelled) : Optional.empty();
  }

  /** The note without what explains it: （科技部、财政部等负责。列第一位者为牵头单位，下同）. */
  private static String withoutComment(String note) {
    int stop = note.indexOf('。');
    boolean explained = stop > 0 && endsInPredicate(note.substring(0, stop));
    String core = explained ? note.substring(0, stop) : note;
    return core.endsWith("，下同") ? core.substring(0, core.length() - 3) : core;
  }

  private static Optional<Responsibility> read(String note, boolean labelled) {
    StringBuilder deadline = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (String clause : Brackets.split(note, "；;，,。")) {
      String part = clause.strip();
      int unitsFrom = labelEnd(part, UNIT_LABELS);
      int deadlineFrom = labelEnd(part, DEADLINE_LABELS);
      if (deadlineFrom > 0) {
        deadline.append(part.substring(deadlineFrom).strip());
      } else {
        names.append(unitsFrom > 0 ? part.substring(unitsFrom) : part).append('，');
      }
    }
    List<String> units = units(names.toString());
    boolean understood = labelled || hasBody(units);
    boolean empty = units.isEmpty() && deadline.length() == 0;
    return understood && !empty
        ? Optional.of(new Responsibility(units, deadline.toString()))
        : Optional.empty();
  }

  private static boolean hasBody(List<String> units) {
    for (String unit : units) {
      if (BodyNames.isBody(unit)) {
        return true;
      }
    }
    return false;
  }

  /** Where the text after one of {@code labels} and its colon begins; 0 where there is none. */
  private static int labelEnd(String part, String[] labels) {
    for (String label : labels) {
      int at = label.length();
      if (part.startsWith(label) && part.length() > at) {
        char colon = part.charAt(at);
        if (colon == '：' || colon == ':' || colon == ' ' || colon == '　') {
          return at + 1;
        }
      }
    }
    return 0;
  }

  private static boolean endsInPredicate(String note) {
    return note.endsWith("负责")
        || note.endsWith("牵头")
        || note.endsWith("配合")
        || note.endsWith("参与")
        || note.endsWith("负责落实")
        || note.endsWith("组织实施")
        || note.endsWith("职责分工")
        || note.endsWith("分工落实");
  }

  private static String withoutPredicate(String name) {
    String unit = name.startsWith("由") ? name.substring(1) : name;
    for (boolean cut = true; cut; ) {
      cut = false;
      for (String predicate : PREDICATES) {
        if (unit.endsWith(predicate)) {
          unit = unit.substring(0, unit.length() - predicate.length());
          cut = true;
        }
      }
    }
    return unit;
  }

  /** Most texts have no bracket behind which only stops and blanks stand. */
  private static boolean mayEndInBracket(String text) {
    int to = text.length();
    while (to > 0
        && (STOPS.indexOf(text.charAt(to - 1)) >= 0
            || Character.isWhitespace(text.charAt(to - 1)))) {
      to--;
    }
    return to > 0 && Brackets.isClosing(text.charAt(to - 1));
  }

  private static String withoutStop(String text) {
    int to = text.length();
    while (to > 0 && STOPS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(0, to).strip();
  }
}
