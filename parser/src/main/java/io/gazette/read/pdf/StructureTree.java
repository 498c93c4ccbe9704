package io.gazette.read.pdf;

import io.gazette.read.pdf.Element.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The structure of a tagged file (ISO 32000-1, 14.7): which element each piece of marked content of
 * a page belongs to. A tree that is damaged, or larger than that of any gazette, is none.
 */
final class StructureTree {

  private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
  private static final COSName STREAM = COSName.getPDFName("Stm");

  /** No gazette has so many elements, and none nests so deep. */
  private static final int MOST = 400_000;

  private static final int DEEPEST = 200;

  /** One role stands for another, and that for a third. */
  private static final int MOST_ROLES = 8;

  private static final Set<String> TEXTS =
      Set.of("P", "LI", "Note", "BlockQuote", "Caption", "TOCI", "BibEntry", "Index", "Formula");

  private static final Set<String> HEADINGS =
      Set.of("Title", "H", "H1", "H2", "H3", "H4", "H5", "H6");

  private final Map<COSDictionary, Map<Integer, Element>> byPage = new IdentityHashMap<>();
  private final Deque<Step> steps = new ArrayDeque<>();
  private final COSDictionary roles;
  private int seen;
  private int elements;
  private int tables;
  private int rows;

  /**
   * What is yet to be visited.
   *
   * @param page the page that what is below it stands on, where it does not say
   * @param element the element it is in
   */
  private record Step(COSBase node, COSDictionary page, Element element, int depth) {}

  private StructureTree(COSDictionary roles) {
    this.roles = roles;
  }

  /** The structure of {@code file}; it has no element where it tells none. */
  static StructureTree of(PDDocument file) {
    COSDictionary none = new COSDictionary();
    try {
      COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
      COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      if (root == null) {
        return new StructureTree(none);
      }
      COSDictionary roles = root.getCOSDictionary(ROLE_MAP);
      StructureTree tree = new StructureTree(roles == null ? none : roles);
      return tree.read(root) ? tree : new StructureTree(none);
    } catch (RuntimeException | StackOverflowError e) {
      // What a damaged tree says is worth nothing; the pages are read as if there were none.
      return new StructureTree(none);
    }
  }

  /** The elements of {@code page} by the number of their marked content. */
  Map<Integer, Element> of(COSDictionary page) {
    return byPage.getOrDefault(page, Map.of());
  }

  private boolean read(COSDictionary root) {
    steps.push(new Step(root.getDictionaryObject(COSName.K), null, Element.NONE, 0));
    while (!steps.isEmpty()) {
      Step step = steps.pop();
      if (++seen > MOST || step.depth > DEEPEST) {
        return false;
      }
      visit(step);
    }
    return true;
  }

  private void visit(Step step) {
    COSBase node = step.node instanceof COSObject object ? object.getObject() : step.node;
    if (node instanceof COSArray array) {
      if (array.size() > MOST - seen) {
        seen = MOST;
        return;
      }
      for (int i = array.size() - 1; i >= 0; i--) {
        steps.push(new Step(array.get(i), step.page, step.element, step.depth + 1));
      }
    } else if (node instanceof COSInteger number) {
      place(step.page, number.intValue(), step.element);
    } else if (node instanceof COSDictionary dictionary) {
      dictionary(dictionary, step);
    }
  }

  private void dictionary(COSDictionary node, Step step) {
    COSDictionary own = node.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? step.page : own;
    if (node.containsKey(COSName.MCID)) {
      if (!node.containsKey(STREAM)) {
        place(page, node.getInt(COSName.MCID), step.element);
      }
    } else if (node.containsKey(COSName.K)) {
      Element element = element(role(node.getNameAsString(COSName.S)), step.element);
      steps.push(new Step(node.getDictionaryObject(COSName.K), page, element, step.depth + 1));
    }
  }

  private void place(COSDictionary page, int content, Element element) {
    if (page != null && content >= 0 && element.isKnown()) {
      byPage.computeIfAbsent(page, p -> new HashMap<>()).putIfAbsent(content, element);
    }
  }

  /** The standard role that {@code name} stands for. */
  private String role(String name) {
    String role = name == null ? "" : name;
    for (int i = 0; i < MOST_ROLES; i++) {
      String other = roles.getNameAsString(COSName.getPDFName(role));
      if (other == null || other.equals(role)) {
        return role;
      }
      role = other;
    }
    return role;
  }

  /**
   * The element that one of {@code role} within {@code outer} is; a cell holds all that is in it.
   */
  private Element element(String role, Element outer) {
    if (role.equals("Table")) {
      tables++;
      return new Element(0, Kind.TEXT, tables, 0);
    }
    if (role.equals("TR")) {
      rows++;
      return new Element(0, Kind.TEXT, outer.table(), rows);
    }
    if (outer.isCell()) {
      return outer;
    }
    boolean cell = (role.equals("TD") || role.equals("TH")) && outer.row() > 0;
    if (cell) {
      Kind kind = role.equals("TH") ? Kind.HEAD_CELL : Kind.CELL;
      return new Element(++elements, kind, outer.table(), outer.row());
    }
    boolean heading = HEADINGS.contains(role);
    if (heading) {
      return new Element(++elements, Kind.HEADING, 0, 0);
    }
    return TEXTS.contains(role) ? new Element(++elements, Kind.TEXT, 0, 0) : outer;
  }
}
