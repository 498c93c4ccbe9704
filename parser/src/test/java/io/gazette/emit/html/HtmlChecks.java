package io.gazette.emit.html;

import io.gazette.emit.akn.AknXml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What mapping.md, 13, asks of the HTML of a file of Akoma Ntoso, and what any page owes: links
 * that lead somewhere, ids that are there once, nothing that is loaded.
 */
public final class HtmlChecks {

  private static final String PREFIX = "akn-";

  private final Document page;
  private final List<String> faults = new ArrayList<>();

  private HtmlChecks(byte[] html) {
    this.page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  /** What is broken, in words. */
  public static List<String> check(byte[] html, byte[] akn) {
    HtmlChecks checks = new HtmlChecks(html);
    checks.links();
    checks.nothingIsLoaded();
    checks.elements(AknXml.root(akn));
    return checks.faults;
  }

  private void links() {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        faults.add("id twice: " + element.id());
      }
    }
    for (Element link : page.select("a, [aria-labelledby]")) {
      String to = link.hasAttr("href") ? link.attr("href") : "#" + link.attr("aria-labelledby");
      if (!to.startsWith("#") || !ids.contains(to.substring(1))) {
        faults.add("leads nowhere: " + link);
      }
      if (link.parents().is("a")) {
        faults.add("a link in a link: " + link);
      }
    }
  }

  private void nothingIsLoaded() {
    page.select("[src], [style], iframe, object, embed, form, base, img, link:not([href='data:,'])")
        .forEach(e -> faults.add("loads or sends: " + e));
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                if (attribute.getKey().startsWith("on")) {
                  faults.add("runs: " + element);
                }
              });
    }
    if (page.select("script").size() != 1 || page.select("style").size() != 1) {
      faults.add("more than one script or style");
    }
  }

  /** "An AKN element {@code x} becomes an HTML element with class {@code akn-x}": each once. */
  private void elements(org.w3c.dom.Element root) {
    Map<String, Integer> wanted = new HashMap<>();
    Set<String> eIds = new HashSet<>();
    count(root, wanted, eIds);
    Map<String, Integer> there = new HashMap<>();
    Set<String> dataIds = new HashSet<>();
    for (Element element : page.select("la-akoma-ntoso *:not(.akn-eop)")) {
      element.classNames().stream()
          .filter(c -> c.startsWith(PREFIX) && !c.startsWith(PREFIX + "-"))
          .forEach(c -> there.merge(c.substring(PREFIX.length()), 1, Integer::sum));
      if (element.hasAttr("data-eid")) {
        dataIds.add(element.attr("data-eid"));
        if (!element.id().equals(element.attr("data-eid"))) {
          faults.add("id is not data-eid: " + element.id());
        }
      }
    }
    if (!wanted.equals(there)) {
      faults.add("elements " + there + ", Akoma Ntoso has " + wanted);
    }
    if (!eIds.equals(dataIds)) {
      faults.add("ids differ from those of Akoma Ntoso");
    }
  }

  private static void count(
      org.w3c.dom.Element element, Map<String, Integer> counts, Set<String> eIds) {
    if (element.getLocalName().equals("meta")) {
      return;
    }
    counts.merge(element.getLocalName(), 1, Integer::sum);
    if (element.hasAttribute("eId")) {
      eIds.add(element.getAttribute("eId"));
    }
    AknXml.children(element).forEach(child -> count(child, counts, eIds));
  }
}
