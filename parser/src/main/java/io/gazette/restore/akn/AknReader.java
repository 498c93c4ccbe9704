package io.gazette.restore.akn;

import io.gazette.diagnostic.Message;
import io.gazette.model.Issue;
import io.gazette.model.Source;
import io.gazette.read.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The door: Akoma Ntoso into an issue. */
public final class AknReader {

  private static final String FORMAT = "akn";
  private static final String MAIN = "main.xml";

  private AknReader() {}

  /**
   * Reads a bundle, a loose document, or a package as a ZIP file.
   *
   * @param name what it is called in messages
   * @param bytes all of it
   */
  public static AknIssue read(String name, byte[] bytes) throws UnreadableSourceException {
    if (Zip.isZip(bytes)) {
      return read(name, Zip.files(name, bytes), sha256(bytes));
    }
    Node main = document(name, bytes);
    return issue(name, new AknFile(main, Map.of()), List.of(main), sha256(bytes));
  }

  /**
   * Reads the files of a package.
   *
   * @param files their bytes by their names
   */
  public static AknIssue read(String name, Map<String, byte[]> files)
      throws UnreadableSourceException {
    MessageDigest digest = digest();
    for (byte[] file : files.values()) {
      digest.update(file);
    }
    return read(name, files, HexFormat.of().formatHex(digest.digest()));
  }

  private static AknIssue read(String name, Map<String, byte[]> files, String sha256)
      throws UnreadableSourceException {
    Map<String, Node> others = new LinkedHashMap<>();
    List<Node> all = new ArrayList<>();
    Node main = null;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".xml")) {
        Node document = document(name + "/" + file.getKey(), file.getValue());
        all.add(document);
        if (file.getKey().equals(MAIN)) {
          main = document;
        } else {
          addresses(file.getKey(), document, others);
        }
      }
    }
    if (main == null) {
      throw new UnreadableSourceException(
          name,
          new Message("包中没有 " + MAIN, "has no " + MAIN),
          new Message(
              "请给出 gazette convert --akn-form package 所写的包",
              "give a package as gazette convert --akn-form package writes it"));
    }
    return issue(name, new AknFile(main, others), all, sha256);
  }

  /** What a reference may call {@code document}: its file or one of its IRIs. */
  private static void addresses(String file, Node document, Map<String, Node> others) {
    others.put(file, document);
    Node identification = document.child("meta").child("identification");
    for (Node level : identification.elements()) {
      others.putIfAbsent(level.child("FRBRuri").attribute("value"), document);
      others.putIfAbsent(level.child("FRBRthis").attribute("value"), document);
    }
  }

  private static AknIssue issue(String name, AknFile file, List<Node> all, String sha256) {
    int characters = 0;
    for (Node document : all) {
      characters += Characters.of(document);
    }
    Source source = new Source(name, FORMAT, StandardCharsets.UTF_8.name(), sha256, characters);
    Issue issue = new IssueReader(file).issue(source);
    return new AknIssue(issue, file.findings().all());
  }

  /** The document that a file holds. */
  private static Node document(String name, byte[] bytes) throws UnreadableSourceException {
    Node root = XmlFile.root(name, bytes);
    if (root.is("akomaNtoso")) {
      for (Node child : root.elements()) {
        if (AknFile.isDocument(child)) {
          return child;
        }
      }
    }
    if (AknFile.isDocument(root)) {
      return root;
    }
    throw new UnreadableSourceException(
        name,
        new Message("其中没有 Akoma Ntoso 文件", "holds no Akoma Ntoso document"),
        new Message(
            "Akoma Ntoso 须为 <akomaNtoso>，内含一个 <act>、<doc>、<officialGazette> 等",
            "Akoma Ntoso is <akomaNtoso> with one <act>, <doc>, <officialGazette> … in it"));
  }

  private static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
