package io.gazette.emit.changes;

import io.gazette.compare.Deviation.Verdict;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.Kind;
import io.gazette.compare.Piece;
import io.gazette.compare.UnitChange;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words around the texts, in the language of the reader. */
final class Vocabulary {

  /** Units without a label of their own, by their types in the JSON output. */
  private static final Map<String, Message> TYPES =
      Map.ofEntries(
          Map.entry("title", new Message("标题", "title")),
          Map.entry("adoptionNote", new Message("题注", "adoption note")),
          Map.entry("documentNumber", new Message("发文字号", "document number")),
          Map.entry("issuerMark", new Message("发文机关标志", "issuer")),
          Map.entry("orderHead", new Message("令", "order")),
          Map.entry("orderNumber", new Message("令号", "number of the order")),
          Map.entry("promulgation", new Message("公布", "promulgation")),
          Map.entry("orderSignature", new Message("令的署名", "signature of the order")),
          Map.entry("orderDate", new Message("令的日期", "date of the order")),
          Map.entry("addressees", new Message("主送机关", "addressees")),
          Map.entry("preamble", new Message("序言", "preamble")),
          Map.entry("attachmentLabel", new Message("附件序号", "label of the attachment")),
          Map.entry("attachmentList", new Message("附件说明", "list of attachments")),
          Map.entry("signature", new Message("署名", "signature")),
          Map.entry("date", new Message("成文日期", "date")),
          Map.entry("note", new Message("附注", "note")),
          Map.entry("copiedTo", new Message("抄送", "copied to")),
          Map.entry("printedBy", new Message("印发机关", "printed by")),
          Map.entry("printedOn", new Message("印发日期", "printed on")),
          Map.entry("masthead", new Message("刊头", "masthead")),
          Map.entry("paragraph", new Message("段落", "paragraph")),
          Map.entry("item", new Message("列项", "item")),
          Map.entry("subitem", new Message("列项", "item")),
          Map.entry("row", new Message("表格行", "row of a table")),
          Map.entry("figure", new Message("图", "figure")));

  private final Language language;

  Vocabulary(Language language) {
    this.language = language;
  }

  String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  Language language() {
    return language;
  }

  String kind(Kind kind) {
    return switch (kind) {
      case ADDED -> say("增加", "added");
      case REMOVED -> say("删去", "removed");
      case CHANGED -> say("修改", "changed");
      case MOVED -> say("移动", "moved");
      case RENUMBERED -> say("改号", "renumbered");
      case FOLLOWED -> say("引用随之改号", "citations follow");
      case DIVIDED -> say("分款不同", "divided otherwise");
    };
  }

  /** 改号、修改; where it was split off or merged that too. */
  String kinds(UnitChange unit) {
    List<String> kinds = new ArrayList<>();
    for (Kind kind : unit.kinds()) {
      kinds.add(kind(kind));
    }
    if (!unit.shared().isEmpty()) {
      kinds.add(
          unit.is(Kind.ADDED)
              ? say("由" + unit.shared() + "分出", "split from " + unit.shared())
              : say("并入" + unit.shared(), "merged into " + unit.shared()));
    }
    return String.join(say("、", ", "), kinds);
  }

  /** 第八条 → 第九条. */
  String name(UnitChange unit) {
    String old = unit.before().map(this::name).orElse("");
    String now = unit.after().map(this::name).orElse("");
    if (old.isEmpty() || now.isEmpty() || old.equals(now)) {
      return now.isEmpty() ? old : now;
    }
    return old + " → " + now;
  }

  /** 第二款, said within the article {@code whole}; {@code ""} for its only 款. */
  String inner(UnitChange part, UnitChange whole) {
    String old = part.before().map(p -> within(p, whole.before().orElse(p))).orElse("");
    String now = part.after().map(p -> within(p, whole.after().orElse(p))).orElse("");
    if (old.isEmpty() || now.isEmpty() || old.equals(now)) {
      return now.isEmpty() ? old : now;
    }
    return old + " → " + now;
  }

  private String within(Piece part, Piece whole) {
    if (part.place().equals(whole.place())) {
      return part.type().equals("paragraph") ? "" : type(part);
    }
    boolean inside = part.place().startsWith(whole.place());
    return inside ? part.place().substring(whole.place().length()) : part.place();
  }

  private String name(Piece piece) {
    return piece.place().isEmpty() || piece.type().equals("row") ? type(piece) : piece.place();
  }

  private String type(Piece piece) {
    Message type = TYPES.get(piece.type());
    return type == null ? piece.type() : type.in(language);
  }

  /** What a decision and a new text are told apart by. */
  String verdict(Verdict verdict) {
    return switch (verdict) {
      case OMITTED -> say("决定改了，新文本没有改", "changed by the decision, not in the new text");
      case UNDECIDED -> say("新文本改了，决定没有改", "changed in the new text, not by the decision");
      case DIFFERENT -> say("新文本与决定所改不同", "changed in the new text otherwise than by the decision");
    };
  }

  /** What a document is called. */
  String title(DocumentChange document) {
    String title = document.heading().title();
    String number = document.heading().number();
    String named = title.isEmpty() ? say("（无标题）", "(no title)") : title;
    return number.isEmpty() ? named : named + "　" + number;
  }

  /** Whether the whole document was added or removed; {@code ""} where both issues have it. */
  String fate(DocumentChange document) {
    if (document.before().isEmpty()) {
      return say("新增的文件", "added document");
    }
    return document.after().isEmpty() ? say("删去的文件", "removed document") : "";
  }

  /** 修改 3、改号 12、增加 1; 没有变化 where nothing changed. */
  String counts(Totals totals) {
    List<String> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (totals.of(kind) > 0) {
        counts.add(kind(kind) + " " + totals.of(kind));
      }
    }
    counts.add(say("未变 ", "unchanged ") + totals.same());
    return String.join(say("、", ", "), counts);
  }
}
