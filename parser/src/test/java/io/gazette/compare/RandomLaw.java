package io.gazette.compare;

import io.gazette.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** An invented law, and what an amendment may make of it. */
final class RandomLaw {

  private static final String[] WHO = {
    "市人民政府", "县级以上人民政府", "水行政主管部门", "河道管理机构", "供水单位", "用水户", "乡镇人民政府", "居民委员会", "任何单位和个人"
  };
  private static final String[] HOW = {"应当", "可以", "不得", "负责", "按照规定"};
  private static final String[] WHAT = {
    "编制河道保护规划", "建立巡查制度", "公布水质监测结果", "在河道内倾倒垃圾", "设置警示标志", "组织清淤疏浚", "报送年度用水计划",
    "接受监督检查", "修建防洪设施", "收取水资源费", "制定应急预案", "维护堤防安全", "开展节水宣传", "查处违法取水行为"
  };
  private static final String[] WHEN = {
    "每年三月底前", "自收到申请之日起十五日内", "在汛期", "会同有关部门", "依法", "根据需要", ""
  };

  private final SplittableRandom random;

  /** Each article its 款, of these a 款 that lists 项 behind a colon. */
  private final List<List<String>> articles;

  private RandomLaw(SplittableRandom random, List<List<String>> articles) {
    this.random = random;
    this.articles = articles;
  }

  static RandomLaw of(long seed, int size) {
    RandomLaw law = new RandomLaw(new SplittableRandom(seed), new ArrayList<>());
    for (int i = 0; i < size; i++) {
      law.articles.add(law.article());
    }
    return law;
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private String clause() {
    return pick(WHO) + pick(WHEN) + pick(HOW) + pick(WHAT);
  }

  private List<String> article() {
    List<String> paragraphs = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      paragraphs.add(random.nextInt(4) == 0 ? list() : clause() + "，" + clause() + "。");
    }
    return paragraphs;
  }

  private String list() {
    StringBuilder list = new StringBuilder(pick(WHO)).append("应当履行下列职责：");
    String[] labels = {"（一）", "（二）", "（三）", "（四）"};
    int items = 2 + random.nextInt(3);
    for (int i = 0; i < items; i++) {
      list.append('\n').append(labels[i]).append(pick(WHEN)).append(pick(WHAT));
      list.append(i + 1 == items ? '。' : '；');
    }
    return list.toString();
  }

  /** The law after some changes of any kind. */
  RandomLaw amended() {
    RandomLaw law = new RandomLaw(random, new ArrayList<>());
    articles.forEach(a -> law.articles.add(new ArrayList<>(a)));
    int changes = random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      law.change();
    }
    return law;
  }

  private void change() {
    int at = random.nextInt(articles.size());
    List<String> article = articles.get(at);
    switch (random.nextInt(6)) {
      case 0 -> articles.add(at, article());
      case 1 -> articles.remove(articles.size() > 1 ? at : 0);
      case 2 -> articles.add(random.nextInt(articles.size()), articles.remove(at));
      case 3 -> article.add(random.nextInt(article.size() + 1), clause() + "。");
      case 4 -> article.set(random.nextInt(article.size()), clause() + "。");
      default -> article.replaceAll(p -> p.replace("应当", "必须").replace("水行政主管部门", "水务部门"));
    }
    if (articles.isEmpty()) {
      articles.add(article());
    }
  }

  /** The law as it stands now. */
  Law law() {
    return new Law(articles.stream().map(a -> String.join("\n", a)).toList());
  }

  Issue issue() {
    return law().issue();
  }
}
