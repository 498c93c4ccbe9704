package io.gazette.emit.akn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Checks itself that eIds are unique and without white space, and hides them from the validator:
 * the JDK compares each eId with every other, which takes minutes for a long law.
 */
final class UniqueIds extends XMLFilterImpl {

  private final Set<String> ids = new HashSet<>();
  private final List<String> errors;

  UniqueIds(XMLReader reader, List<String> errors) {
    super(reader);
    this.errors = errors;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    int at = attributes.getIndex("", "eId");
    if (at < 0) {
      super.startElement(uri, name, qualified, attributes);
      return;
    }
    String id = attributes.getValue(at);
    boolean spaced = id.chars().anyMatch(c -> c == ' ' || c >= '\t' && c <= '\r');
    if (id.isEmpty() || spaced || !ids.add(id)) {
      errors.add("AKN-01 eId twice, empty or with white space: '" + id + "' of " + name);
    }
    AttributesImpl rest = new AttributesImpl(attributes);
    rest.removeAttribute(at);
    super.startElement(uri, name, qualified, rest);
  }
}
