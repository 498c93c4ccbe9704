package io.gazette.restore.akn;

import io.gazette.diagnostic.Message;
import io.gazette.read.UnreadableSourceException;
import io.gazette.read.xml.XmlCharacters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML file into {@link Node}s. Nothing outside the file is ever read: a document type
 * declaration, with all the entities and addresses that it may declare, is refused.
 */
final class XmlFile {

  /** So deep no gazette is: an annex of an annex is about 30 elements deep. */
  private static final int DEEPEST = 200;

  private static final String OWN_NAMESPACE = "urn:gazette:1.0";
  private static final Message CURE =
      new Message(
          "请用 XML 校验工具改正，或从源文件重新转换", "mend it with an XML checker, or convert the source again");

  private final String name;
  private final XMLStreamReader xml;
  private final Deque<Node> open = new ArrayDeque<>();

  private XmlFile(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
  }

  /** The root element of {@code bytes}. */
  static Node root(String name, byte[] bytes) throws UnreadableSourceException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(characters(name, bytes));
      return new XmlFile(name, xml).root();
    } catch (XMLStreamException e) {
      throw fault(name, e.getLocation(), new Message("不是 XML", "is no XML"), CURE);
    }
  }

  private static Reader characters(String name, byte[] bytes) throws UnreadableSourceException {
    try {
      return XmlCharacters.of(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UnreadableSourceException(
          name,
          new Message("字符集无法识别：" + e.getMessage(), "is in an unknown charset: " + e.getMessage()),
          new Message("请另存为 UTF-8", "save it as UTF-8"));
    }
  }

  /** What the JDK says of a fault is in the language of the machine: the place has to do. */
  private Node root() throws UnreadableSourceException {
    try {
      return read();
    } catch (XMLStreamException e) {
      throw fault(name, e.getLocation(), malformed(), CURE);
    }
  }

  private Message malformed() {
    return open.isEmpty()
        ? new Message("不是格式良好的 XML", "is no well-formed XML")
        : new Message(
            "不是格式良好的 XML，在 <" + open.peek().name() + "> 中",
            "is no well-formed XML, in <" + open.peek().name() + ">");
  }

  private static UnreadableSourceException fault(
      String name, Location at, Message fault, Message cure) {
    int line = at == null ? 1 : Math.max(1, at.getLineNumber());
    int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
    return new UnreadableSourceException(name + ":" + line + ":" + column, fault, cure);
  }

  private Node read() throws XMLStreamException, UnreadableSourceException {
    Node root = null;
    while (xml.hasNext()) {
      int line = xml.getLocation().getLineNumber();
      int column = xml.getLocation().getColumnNumber();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Node node = start(line, column);
          root = root == null ? node : root;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          Location end = xml.getLocation();
          open.pop().endsAt(end.getLineNumber(), end.getColumnNumber());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(line, column);
        case XMLStreamConstants.DTD ->
            throw fault(
                name,
                xml.getLocation(),
                new Message("含有文档类型声明", "has a document type declaration"),
                new Message(
                    "请删去 <!DOCTYPE …>：Akoma Ntoso 没有这种声明",
                    "take <!DOCTYPE …> out: Akoma Ntoso has none"));
        default -> {}
      }
    }
    return root;
  }

  private Node start(int line, int column) throws UnreadableSourceException {
    String[] attributes = new String[2 * xml.getAttributeCount()];
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes[2 * i] = attributeName(i);
      attributes[2 * i + 1] = xml.getAttributeValue(i);
    }
    Node node = Node.element(elementName(), attributes, line, column);
    if (!open.isEmpty()) {
      open.peek().add(node);
    }
    open.push(node);
    if (open.size() > DEEPEST) {
      throw fault(
          name,
          xml.getLocation(),
          new Message("嵌套超过 " + DEEPEST + " 层", "is nested more than " + DEEPEST + " deep"),
          new Message("公报没有这样深，请检查文件从何而来", "no gazette is: see where the file comes from"));
    }
    return node;
  }

  private void text(int line, int column) {
    if (!open.isEmpty()) {
      open.peek().add(Node.text(xml.getText(), line, column));
    }
  }

  private String elementName() {
    String namespace = xml.getNamespaceURI();
    if (OWN_NAMESPACE.equals(namespace)) {
      return "gz:" + xml.getLocalName();
    }
    return Namespaces.isAkomaNtoso(namespace) ? xml.getLocalName() : "?:" + xml.getLocalName();
  }

  /** {@code xml:lang} keeps its prefix: it is no attribute of Akoma Ntoso's. */
  private String attributeName(int i) {
    String namespace = xml.getAttributeNamespace(i);
    String local = xml.getAttributeLocalName(i);
    if (namespace == null || namespace.isEmpty()) {
      return local;
    }
    if (namespace.equals(OWN_NAMESPACE)) {
      return "gz:" + local;
    }
    return namespace.equals(XMLConstants.XML_NS_URI) ? "xml:" + local : "?:" + local;
  }
}
