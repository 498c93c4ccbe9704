package io.gazette.registry;

import io.gazette.diagnostic.Message;
import io.gazette.registry.Registry.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Territories by name, each code with the time in which it was in force. */
final class Territories {

  /** 积石山保安族东乡族撒拉族自治县 and the like. */
  private static final int LONGEST = 16;

  private final List<String[]> own;
  private volatile Map<String, List<Entry>> upper;
  private volatile Map<String, List<Entry>> counties;

  /**
   * @param from month of the first list that has it: {@code 2011-10}; {@code ""} for the first list
   * @param until month of the last list that has it; {@code ""} for the last list
   */
  private record Entry(String code, String name, String from, String until) {

    /** From the fields of a row from {@code first} on. */
    static Entry of(String[] row, int first) {
      String from = row.length > first + 2 ? row[first + 2] : "";
      String until = row.length > first + 3 ? row[first + 3] : "";
      return new Entry(row[first], row[first + 1], from, until);
    }
  }

  Territories(List<String[]> own) {
    this.own = own;
  }

  /** What is wrong with a row. */
  static Optional<Message> fault(String[] row) {
    boolean digits = row[1].length() == 6;
    for (int i = 0; i < row[1].length(); i++) {
      digits &= row[1].charAt(i) >= '0' && row[1].charAt(i) <= '9';
    }
    return digits
        ? Optional.empty()
        : Optional.of(new Message("不是六位数字的代码：" + row[1], "no code of six digits: " + row[1]));
  }

  Optional<Territory> at(String name, Optional<LocalDate> date) {
    String month = date.isPresent() ? date.get().toString().substring(0, 7) : "";
    Optional<Entry> found = Optional.empty();
    int at = 0;
    while (at < name.length()) {
      Optional<Entry> next = step(name, at, found, month);
      if (next.isEmpty()) {
        break;
      }
      found = next;
      at += next.get().name().length();
    }
    return found.isPresent()
        ? Optional.of(new Territory(found.get().code(), found.get().name()))
        : Optional.empty();
  }

  /** The longest name that begins at {@code at} and lies in what was found before it. */
  private Optional<Entry> step(String name, int at, Optional<Entry> within, String month) {
    for (int end = Math.min(name.length(), at + LONGEST); end > at + 1; end--) {
      if (mayEnd(name.charAt(end - 1))) {
        String piece = name.substring(at, end);
        Optional<Entry> found = choose(upper().get(piece), within, month);
        boolean current = found.isPresent() && inForce(found.get(), month);
        if (!current && isCountyEnd(name.charAt(end - 1))) {
          Optional<Entry> county = choose(counties().get(piece), within, month);
          found = found.isEmpty() || county.isPresent() ? county : found;
        }
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayEnd(char c) {
    return "省市区州盟县旗会".indexOf(c) >= 0;
  }

  private static boolean isCountyEnd(char c) {
    return "市区县旗".indexOf(c) >= 0;
  }

  /**
   * Of the entries of one name that lie within what was found before, the one in force in {@code
   * month}; a county's name that several have names none.
   */
  private static Optional<Entry> choose(List<Entry> entries, Optional<Entry> within, String month) {
    List<Entry> fitting = new ArrayList<>();
    if (entries != null) {
      for (Entry entry : entries) {
        if (within.isEmpty() || isWithin(entry, within.get())) {
          fitting.add(entry);
        }
      }
    }
    List<Entry> left = fitting.size() > 1 ? inForce(fitting, month) : fitting;
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  private static List<Entry> inForce(List<Entry> entries, String month) {
    List<Entry> left = new ArrayList<>();
    for (Entry entry : entries) {
      if (inForce(entry, month)) {
        left.add(entry);
      }
    }
    return left;
  }

  private static boolean inForce(Entry entry, String month) {
    return month.isEmpty()
        ? entry.until().isEmpty()
        : (entry.from().isEmpty() || entry.from().compareTo(month) <= 0)
            && (entry.until().isEmpty() || month.compareTo(entry.until()) <= 0);
  }

  private static boolean isWithin(Entry entry, Entry outer) {
    String prefix = outer.code().endsWith("0000") ? outer.code().substring(0, 2) : outer.code();
    prefix = prefix.endsWith("00") && prefix.length() == 6 ? prefix.substring(0, 4) : prefix;
    return entry.code().startsWith(prefix) && !entry.code().equals(outer.code());
  }

  private Map<String, List<Entry>> upper() {
    if (upper == null) {
      Map<String, List<Entry>> read = new HashMap<>(1024);
      read(Rows.of(PlaceTable.ROWS), 0, read);
      for (String[] row : own) {
        read.remove(row[2]);
      }
      read(own, 1, read);
      upper = read;
    }
    return upper;
  }

  private Map<String, List<Entry>> counties() {
    if (counties == null) {
      Map<String, List<Entry>> read = new HashMap<>(8192);
      read(Rows.of(CountyTable.NORTH_AND_EAST), 0, read);
      read(Rows.of(CountyTable.WEST), 0, read);
      counties = read;
    }
    return counties;
  }

  private static void read(List<String[]> rows, int first, Map<String, List<Entry>> entries) {
    for (String[] row : rows) {
      Entry entry = Entry.of(row, first);
      List<Entry> same = entries.put(entry.name(), List.of(entry));
      if (same != null) {
        List<Entry> all = new ArrayList<>(same);
        all.add(entry);
        entries.put(entry.name(), all);
      }
    }
  }
}
