package io.gazette.read;

import io.gazette.diagnostic.Message;
import io.gazette.text.Chars;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells files that are neither text nor Markdown, and refuses them by their names. */
final class OtherFormat {

  private static final int HEAD = 1 << 10;
  private static final int ZIP_DIRECTORY = 1 << 16;

  private static final Message CURE =
      new Message(
          "本版读取文本、Markdown、HTML、PDF 和 DOCX，请先转换",
          "this version reads text, Markdown, HTML, PDF and DOCX: convert it first");

  private static final Message TEXT_CURE =
      new Message(
          CURE.zh() + "，或用 --from text 按原样读取",
          CURE.en() + ", or read it as it stands with --from text");

  private static final Message OFFICE_CURE =
      new Message(
          "请用 Word 或 WPS 打开，另存为不加口令的 .docx",
          "open it in Word or WPS and save it as .docx without a password");

  private static final Set<String> PAGE_PARTS =
      Set.of("article", "div", "form", "main", "section", "table", "td", "tr");

  private static final Set<String> INLINE_PARTS =
      Set.of(
          "a",
          "b",
          "blockquote",
          "center",
          "details",
          "em",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "i",
          "li",
          "ol",
          "p",
          "pre",
          "span",
          "strong",
          "u",
          "ul");

  private OtherFormat() {}

  /** Refuses files that their first bytes tell: PDF, Word, archives, images, programs. */
  static void refuseBinary(String name, byte[] bytes) throws UnreadableSourceException {
    OtherKind kind = signature(bytes);
    refuse(name, kind, kind.isOldOffice() ? OFFICE_CURE : CURE);
  }

  /** Whether {@code text} is an HTML page, by its content, then by the name of its file. */
  static boolean isHtml(String name, String text) {
    return kind(name, text) == OtherKind.HTML;
  }

  /** Refuses texts in another format: JSON, XML, YAML. */
  static void refuseText(String name, String text) throws UnreadableSourceException {
    refuse(name, kind(name, text), TEXT_CURE);
  }

  /** What {@code text} is, by its content, then by the name of its file. */
  private static OtherKind kind(String name, String text) {
    OtherKind kind = textKind(text);
    return kind == OtherKind.NONE ? extensionKind(name) : kind;
  }

  private static void refuse(String name, OtherKind kind, Message cure)
      throws UnreadableSourceException {
    if (kind != OtherKind.NONE) {
      throw new UnreadableSourceException(name, kind.told(), cure);
    }
  }

  /**
   * Whether {@code bytes} are a PDF file. Its mark stands first, or in the first kilobyte behind
   * other bytes; then the end of the file must have its mark too: a text may speak of PDF.
   */
  static boolean isPdf(byte[] bytes) {
    int mark = latin(bytes, 0, Math.min(bytes.length, HEAD)).indexOf("%PDF-");
    return mark == 0
        || mark > 0
            && latin(bytes, Math.max(0, bytes.length - HEAD), bytes.length).contains("%%EOF");
  }

  /** Whether {@code bytes} are a Word file of today: an archive with {@code word/} in it. */
  static boolean isWord(byte[] bytes) {
    return signature(bytes) == OtherKind.WORD;
  }

  private static OtherKind signature(byte[] bytes) {
    String head = latin(bytes, 0, Math.min(bytes.length, HEAD));
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return zip(bytes);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return oldOffice(bytes);
    }
    if (head.startsWith("{\\rtf")) {
      return OtherKind.RTF;
    }
    if (head.startsWith("\u001F\u008B")
        || head.startsWith("BZh9")
        || head.startsWith("7z\u00BC\u00AF")
        || head.startsWith("\u00FD7zXZ")
        || head.startsWith("Rar!")) {
      return OtherKind.ARCHIVE;
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return OtherKind.IMAGE;
    }
    boolean program = head.startsWith("\u007FELF") || head.startsWith("\u00CA\u00FE\u00BA\u00BE");
    return program ? OtherKind.PROGRAM : OtherKind.NONE;
  }

  /** The names of its streams tell what an old Office file is; they are written in UTF-16. */
  private static OtherKind oldOffice(byte[] bytes) {
    String all = latin(bytes, 0, bytes.length);
    if (all.contains(wide("EncryptedPackage"))) {
      return OtherKind.LOCKED_OFFICE;
    }
    return all.contains(wide("WordDocument")) ? OtherKind.OLD_WORD : OtherKind.OLD_OFFICE;
  }

  private static String wide(String name) {
    StringBuilder wide = new StringBuilder();
    for (char c : name.toCharArray()) {
      wide.append(c).append('\0');
    }
    return wide.toString();
  }

  private static OtherKind zip(byte[] bytes) {
    int from = Math.max(0, bytes.length - ZIP_DIRECTORY);
    String names =
        latin(bytes, 0, Math.min(bytes.length, ZIP_DIRECTORY)) + latin(bytes, from, bytes.length);
    if (names.contains("word/")) {
      return OtherKind.WORD;
    }
    if (names.contains("xl/")) {
      return OtherKind.EXCEL;
    }
    return names.contains("opendocument.text") ? OtherKind.OPEN_DOCUMENT : OtherKind.ZIP;
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static OtherKind textKind(String text) {
    int from = 0;
    while (from < text.length() && Chars.isSpace(text.charAt(from))) {
      from++;
    }
    if (from == text.length() || "<{[%sS".indexOf(text.charAt(from)) < 0) {
      return OtherKind.NONE;
    }
    String head =
        text.substring(from, Math.min(text.length(), from + HEAD)).toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml") || head.startsWith("<akomantoso")) {
      if (head.contains("<akomantoso")) {
        return OtherKind.AKOMA_NTOSO;
      }
      return head.contains("<html") ? OtherKind.HTML : OtherKind.XML;
    }
    if (startsWithTag(head, "!doctype html", "html", "head", "body", "meta", "title", "script")) {
      return OtherKind.HTML;
    }
    String element = rootElement(text, from);
    if (!element.isEmpty()) {
      return PAGE_PARTS.contains(element.toLowerCase(Locale.ROOT)) ? OtherKind.HTML : OtherKind.XML;
    }
    if (isJson(head)) {
      return OtherKind.JSON;
    }
    return head.startsWith("schemaversion:") || head.startsWith("%yaml")
        ? OtherKind.YAML
        : OtherKind.NONE;
  }

  /**
   * The name of the element that holds the whole text, {@code <法規>…</法規>}; {@code ""} where there
   * is none, or one that a paragraph of Markdown may stand in ({@code <p>…</p>}).
   */
  private static String rootElement(String text, int from) {
    int end = from + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String name = text.substring(from + 1, end);
    boolean opens =
        text.charAt(from) == '<'
            && !name.isEmpty()
            && end < text.length()
            && (text.charAt(end) == '>' || Chars.isSpace(text.charAt(end)));
    boolean closes = opens && text.stripTrailing().endsWith("</" + name + ">");
    return closes && !INLINE_PARTS.contains(name.toLowerCase(Locale.ROOT)) ? name : "";
  }

  private static boolean startsWithTag(String head, String... names) {
    for (String name : names) {
      int after = name.length() + 1;
      if (head.startsWith("<" + name) && after < head.length() && head.charAt(after) <= '>') {
        return true;
      }
    }
    return false;
  }

  /** <code>{"</code> or <code>[{</code>, white space between; a Markdown link starts {@code [附}. */
  private static boolean isJson(String head) {
    if (head.isEmpty() || head.charAt(0) != '{' && head.charAt(0) != '[') {
      return false;
    }
    String inside = head.substring(1).stripLeading();
    char next = inside.isEmpty() ? ' ' : inside.charAt(0);
    String all = head.strip();
    return next == '"'
        || head.charAt(0) == '[' && next == '{'
        || all.equals("{}")
        || all.equals("[]");
  }

  private static OtherKind extensionKind(String name) {
    return switch (extension(name)) {
      case "html", "htm", "xhtml" -> OtherKind.HTML;
      case "yaml", "yml" -> OtherKind.YAML;
      case "json", "jsonl" -> OtherKind.JSON;
      case "xml", "akn" -> OtherKind.XML;
      default -> OtherKind.NONE;
    };
  }

  /** {@code md} of {@code 公报/第8期.MD}; {@code ""} where there is none. */
  static String extension(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
