package io.gazette.emit.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The schema of Akoma Ntoso 3.0, read once from the shared folder (AKN-01). */
public final class AknSchema {

  private static final int MOST_ERRORS = 20;

  /** From this length on eIds are compared by {@link UniqueIds}. */
  private static final int LONG = 500_000;

  private static Optional<Schema> schema = Optional.empty();

  private AknSchema() {}

  /** The folder {@code shared}: GAZETTE_SHARED, or beside the checkout. */
  public static Optional<Path> shared() {
    String given = System.getProperty("GAZETTE_SHARED", System.getenv("GAZETTE_SHARED"));
    List<Path> places =
        given != null
            ? List.of(Path.of(given))
            : List.of(Path.of("../shared"), Path.of("../../shared"));
    return places.stream().filter(Files::isDirectory).findFirst();
  }

  /** Skips the test where the schema is not at hand. */
  public static void assume() {
    Assumptions.assumeTrue(
        shared().filter(s -> Files.exists(s.resolve("akn/akomantoso30.xsd"))).isPresent(),
        "shared/akn/akomantoso30.xsd is absent; set GAZETTE_SHARED");
  }

  private static synchronized Schema schema() throws SAXException {
    if (schema.isEmpty()) {
      Path folder = shared().orElseThrow().resolve("akn");
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      Source[] parts = {
        new StreamSource(folder.resolve("xml.xsd").toFile()),
        new StreamSource(folder.resolve("akomantoso30.xsd").toFile())
      };
      schema = Optional.of(factory.newSchema(parts));
    }
    return schema.get();
  }

  /** What is invalid in {@code akn}: empty where nothing is. */
  public static List<String> validate(byte[] akn) throws SAXException, IOException {
    List<String> errors = new ArrayList<>();
    Validator validator = schema().newValidator();
    validator.setErrorHandler(new Collector(errors));
    try {
      SAXParserFactory parsers = SAXParserFactory.newInstance();
      parsers.setNamespaceAware(true);
      XMLReader plain = parsers.newSAXParser().getXMLReader();
      XMLReader reader = akn.length < LONG ? plain : new UniqueIds(plain, errors);
      InputSource input = new InputSource(new ByteArrayInputStream(akn));
      validator.validate(new SAXSource(reader, input));
    } catch (SAXParseException broken) {
      errors.add("not well formed: " + broken.getMessage());
    } catch (ParserConfigurationException impossible) {
      throw new AssertionError(impossible);
    }
    return errors;
  }

  private record Collector(List<String> errors) implements ErrorHandler {

    private void add(SAXParseException e) {
      if (errors.size() < MOST_ERRORS) {
        errors.add("AKN-01 line " + e.getLineNumber() + ": " + e.getMessage());
      }
    }

    @Override
    public void warning(SAXParseException e) {
      add(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
