package io.gazette.read.docx;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.WordRules;
import io.gazette.read.collect.CollectedText;
import io.gazette.text.DiscardReason;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The door of the room: a Word file (ECMA-376 and its strict form) as a source text, its automatic
 * numbers written out.
 *
 * @param source the text
 * @param findings what is to be said of it
 */
public record WordFile(SourceText source, List<Diagnostic> findings) {

  private static final String MAIN = "word/document.xml";
  private static final int MOST_HEADERS = 20;

  public WordFile {
    findings = List.copyOf(findings);
  }

  /**
   * Reads {@code bytes}, the file {@code name}.
   *
   * @throws UnreadableWordException if it is damaged, or unpacks to more than any draft holds
   */
  public static WordFile read(String name, String sha256, byte[] bytes)
      throws UnreadableWordException {
    Archive archive = Archive.of(bytes);
    String main = relations(archive, "").part("officeDocument", MAIN);
    main = archive.has(main) ? main : MAIN;
    Relations parts = relations(archive, main);
    Styles styles = new Styles();
    Numbering numbering = new Numbering(styles);
    CollectedText text = new CollectedText();
    parse(archive, parts.part("styles", "styles.xml"), styles::read);
    parse(archive, parts.part("numbering", "numbering.xml"), numbering::read);
    NoteText notes = new NoteText();
    PartReader reader = xml -> notes.read(xml, styles, numbering);
    parse(archive, parts.part("footnotes", "footnotes.xml"), reader);
    parse(archive, parts.part("endnotes", "endnotes.xml"), reader);
    boolean named = parts.hasFurniture();
    if (!named) {
      furniture(archive, numbered("header"), styles, text);
    }
    BodyText body =
        new BodyText(
            text,
            styles,
            numbering,
            new Sections(parts),
            notes,
            names -> furniture(archive, names, styles, text));
    if (!parse(archive, main, body::read)) {
      throw UnreadableWordException.damaged("缺少 " + MAIN, MAIN + " is missing");
    }
    if (!named) {
      furniture(archive, numbered("footer"), styles, text);
    }
    SourceText source = text.source(name, "docx", "UTF-8", sha256);
    return new WordFile(source, findings(body.changes(), source));
  }

  /** What the part at {@code path} speaks of; the file itself where that is {@code ""}. */
  private static Relations relations(Archive archive, String path) throws UnreadableWordException {
    int slash = path.lastIndexOf('/') + 1;
    String folder = path.substring(0, slash);
    Relations relations = new Relations(folder);
    parse(archive, folder + "_rels/" + path.substring(slash) + ".rels", relations::read);
    return relations;
  }

  /** word/header1.xml and so on, as Word calls them, where nothing names them. */
  private static List<String> numbered(String kind) {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= MOST_HEADERS; i++) {
      parts.add("word/" + kind + i + ".xml");
    }
    return parts;
  }

  /** Running heads and feet stand on every page and in no document. */
  private static void furniture(
      Archive archive, List<String> parts, Styles styles, CollectedText text)
      throws UnreadableWordException {
    for (String part : parts) {
      furniture(archive, part, styles, text);
    }
  }

  private static void furniture(Archive archive, String path, Styles styles, CollectedText text)
      throws UnreadableWordException {
    int from = text.length();
    parse(archive, path, new BodyText(text, styles, new Numbering(styles))::read);
    int start = from;
    for (int i = from; i < text.length(); i++) {
      if (text.at(i) == '\n') {
        erase(text, start, i);
        start = i + 1;
      }
    }
  }

  private static void erase(CollectedText text, int from, int to) {
    if (to > from) {
      text.erase(from, to, DiscardReason.RUNNING_HEAD);
    }
  }

  /** A reader of one part. */
  private interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableWordException;
  }

  private static boolean parse(Archive archive, String path, PartReader reader)
      throws UnreadableWordException {
    Optional<InputStream> part = archive.part(path);
    if (part.isEmpty()) {
      return false;
    }
    try (InputStream in = part.get()) {
      XMLStreamReader xml = Xml.reader(in);
      reader.read(xml);
      xml.close();
      return true;
    } catch (UnreadableWordException e) {
      throw e;
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof UnreadableWordException bound) {
        throw bound;
      }
      throw UnreadableWordException.damaged(path + " 不是完好的 XML", path + " is no sound XML");
    } catch (IOException e) {
      throw UnreadableWordException.damaged(path + " 无法解压", path + " cannot be unpacked");
    }
  }

  private static List<Diagnostic> findings(int changes, SourceText source) {
    List<Diagnostic> findings = new ArrayList<>();
    if (changes > 0) {
      Span first = source.lineCount() == 0 ? Span.NONE : source.span(0, 0);
      findings.add(
          new Diagnostic(
              WordRules.TRACKED_CHANGES,
              new Message(
                  "文件中有 " + changes + " 处修订未接受，按全部接受转换；请定稿后再转换",
                  "tracked changes, neither accepted nor rejected: "
                      + changes
                      + "; all are read as accepted: settle them first"),
              first));
    }
    return findings;
  }
}
