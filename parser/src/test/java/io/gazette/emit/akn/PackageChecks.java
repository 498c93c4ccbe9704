package io.gazette.emit.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/** AKN-17: the {@code main.xml} of a package refers to exactly the files present. */
public final class PackageChecks {

  private PackageChecks() {}

  /** The files of {@code zip} by name, in order. */
  public static Map<String, byte[]> files(byte[] zip) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }

  /** What is wrong in the package, its files included; empty where nothing is. */
  public static List<String> check(Map<String, byte[]> files) {
    List<String> faults = new ArrayList<>();
    files.forEach((name, akn) -> AknChecks.check(akn).forEach(f -> faults.add(name + ": " + f)));
    if (!files.containsKey("main.xml")) {
      faults.add("AKN-17: no main.xml");
      return faults;
    }
    Map<String, String> byIri = new HashMap<>();
    files.forEach((name, akn) -> byIri.put(expression(akn), name));
    List<String> unnamed = new ArrayList<>(files.keySet());
    unnamed.remove("main.xml");
    for (Element reference : references(files.get("main.xml"))) {
      String iri = reference.getAttribute("href");
      String name = byIri.getOrDefault(iri, "");
      if (!unnamed.remove(name) || !name.equals(reference.getAttribute("gz:file"))) {
        faults.add("AKN-17: " + iri + " is no file of its own");
      }
    }
    unnamed.forEach(name -> faults.add("AKN-17: nothing refers to " + name));
    return faults;
  }

  /** The text of the package in the order of print (AKN-16). */
  public static String text(Map<String, byte[]> files) {
    byte[] main = files.get("main.xml");
    StringBuilder text = new StringBuilder();
    for (Element part : AknXml.children(AknXml.root(main))) {
      if (part.getLocalName().equals("collectionBody")) {
        references(main)
            .forEach(r -> text.append(AknText.of(files.get(r.getAttribute("gz:file")))));
      } else {
        text.append(AknText.of(part));
      }
    }
    return references(main).isEmpty() ? AknText.of(main) : text.toString();
  }

  private static String expression(byte[] akn) {
    return AknXml.all(AknXml.root(akn)).stream()
        .filter(e -> e.getLocalName().equals("FRBRExpression"))
        .map(e -> AknXml.children(e, "FRBRuri").get(0).getAttribute("value"))
        .findFirst()
        .orElse("");
  }

  private static List<Element> references(byte[] akn) {
    return AknXml.all(AknXml.root(akn)).stream()
        .filter(e -> e.getLocalName().equals("documentRef"))
        .toList();
  }
}
