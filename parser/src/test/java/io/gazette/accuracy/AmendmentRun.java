package io.gazette.accuracy;

import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.akn.AknXml;
import io.gazette.read.InputFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * {@code scripts/accuracy --amendments}: whether each instruction of an amending decision becomes a
 * {@code mod} that points at the right place. The truth is read from the lines of the text: the
 * label, then what is put in (作为第七条) or the first place that is cited.
 */
final class AmendmentRun {

  private static final double NEARLY_ALL = 99;
  private static final String LABEL = "[一二三四五六七八九十百零〇]+";
  private static final Pattern INSTRUCTION =
      Pattern.compile("^(?:(" + LABEL + "、)|(第" + LABEL + "条)[ 　])(.*)$");
  private static final Pattern VERB = Pattern.compile("修改为|改为|增加|增写|删去|删除");
  private static final Pattern AS = Pattern.compile("作为(?:第(" + LABEL + ")条(?:之(" + LABEL + "))?)");
  private static final Pattern FIRST =
      Pattern.compile("第(" + LABEL + ")条(?:之(" + LABEL + "))?(?:第(" + LABEL + ")款)?");

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;

  AmendmentRun(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  /** Prints the table; whether what is asked is reached. */
  boolean run() {
    Table table = new Table("decision", "instructions", "mod", "right", "%");
    int all = 0;
    int right = 0;
    for (Path file : corpus.files("", ".md", ".txt")) {
      if (!file.getFileName().toString().matches(".*(修正案|修改.*决定).*")) {
        continue;
      }
      Map<String, String> wanted = wanted(Corpus.read(file));
      Map<String, List<String>> found = found(file);
      int equal = 0;
      for (Map.Entry<String, String> each : wanted.entrySet()) {
        List<String> places = found.getOrDefault(each.getKey(), List.of());
        boolean same = places.stream().anyMatch(place -> isIn(place, each.getValue()));
        equal += same ? 1 : 0;
        if (misses) {
          String verdict = same ? "" : "WRONG, wanted " + each.getValue() + ": ";
          out.println(corpus.name(file) + " " + each.getKey() + " " + verdict + places);
        }
      }
      int mods = (int) wanted.keySet().stream().filter(found::containsKey).count();
      table.row(file.getFileName(), wanted.size(), mods, equal, Table.share(equal, wanted.size()));
      all += wanted.size();
      right += equal;
    }
    out.println(table.row("all", all, "", right, Table.share(right, all)));
    return Table.share(right, all) >= NEARLY_ALL;
  }

  /** Whether {@code place} is {@code wanted}, or a part of it where an article is wanted. */
  private static boolean isIn(String place, String wanted) {
    return place.equals(wanted) || !wanted.contains("__") && place.startsWith(wanted + "__");
  }

  /** The place each labelled line changes, by its label. */
  private static Map<String, String> wanted(String text) {
    Map<String, String> wanted = new LinkedHashMap<>();
    for (String line : text.lines().map(String::strip).toList()) {
      Matcher instruction = INSTRUCTION.matcher(line);
      if (instruction.matches()) {
        String label = Optional.ofNullable(instruction.group(1)).orElse(instruction.group(2));
        String words = instruction.group(3).replaceAll("“[^”]*”", "").split("“")[0];
        place(words).ifPresent(place -> wanted.putIfAbsent(label, place));
      }
    }
    return wanted;
  }

  private static Optional<String> place(String words) {
    if (!VERB.matcher(words).find()) {
      return Optional.empty();
    }
    Matcher as = AS.matcher(words);
    Matcher first = FIRST.matcher(words);
    if (as.find()) {
      return Optional.of(article(as));
    }
    if (!first.find()) {
      return Optional.empty();
    }
    Matcher paragraph = Pattern.compile("增加.*作为第(" + LABEL + ")款").matcher(words);
    String number =
        paragraph.find() ? paragraph.group(1) : Optional.ofNullable(first.group(3)).orElse("");
    String article = article(first);
    return Optional.of(number.isEmpty() ? article : article + "__para_" + Numeral.value(number));
  }

  private static String article(Matcher cited) {
    String inserted = cited.group(2) == null ? "" : "-" + Numeral.value(cited.group(2));
    return "art_" + Numeral.value(cited.group(1)) + inserted;
  }

  /** The places that the {@code mod}s under each label change, without 项 and 目. */
  private static Map<String, List<String>> found(Path file) {
    Element root = AknXml.root(akn(file));
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Element each : AknXml.all(root)) {
      if (each.getLocalName().equals("textualMod")) {
        String mod = AknXml.children(each, "source").get(0).getAttribute("href").substring(1);
        for (Element destination : AknXml.children(each, "destination")) {
          String href = destination.getAttribute("href");
          String place = href.contains("/~") ? href.substring(href.indexOf("/~") + 2) : "";
          places
              .computeIfAbsent(mod, m -> new ArrayList<>())
              .add(place.replaceAll("__point.*", ""));
        }
      }
    }
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Element each : AknXml.all(root)) {
      if (each.getLocalName().equals("mod")) {
        found
            .computeIfAbsent(label(each), l -> new ArrayList<>())
            .addAll(places.getOrDefault(each.getAttribute("eId"), List.of()));
      }
    }
    return found;
  }

  private static String label(Element mod) {
    for (Element e = mod; e != null; e = e.getParentNode() instanceof Element p ? p : null) {
      List<Element> num = AknXml.children(e, "num");
      if (!num.isEmpty()) {
        return num.get(0).getTextContent().strip();
      }
    }
    return "";
  }

  private static byte[] akn(Path file) {
    InputFormat format = file.toString().endsWith(".md") ? InputFormat.MARKDOWN : InputFormat.TEXT;
    try (ByteArrayOutputStream akn = new ByteArrayOutputStream()) {
      byte[] bytes = java.nio.file.Files.readAllBytes(file);
      Parsed parsed = Parsed.of(file.getFileName().toString(), bytes, format);
      OutputFormat.AKN.emit(parsed.issue(), List.of(), EmitOptions.DEFAULT, akn);
      return akn.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
