import TerminalKit

/// What stands around the frames on the page for reviews.
enum ReviewPageParts {
  static let style = """
    body{margin:0;font:14px sans-serif;background:#777;color:#111}
    header{position:sticky;top:0;background:#ddd;padding:6px 12px;z-index:1}
    header label{margin-right:12px}
    section{padding:0 12px;scroll-margin-top:40px;content-visibility:auto;contain-intrinsic-size:600px}
    h2{margin:14px 0 4px;font-size:16px}
    h2 a{color:#111;text-decoration:none}
    .sheet{display:flex;flex-wrap:wrap;gap:12px}
    figure{margin:0}
    figcaption{font-size:12px;margin:2px 0}
    pre{margin:0;padding:4px;font:13px/1.2 "DejaVu Sans Mono",monospace;white-space:pre;overflow:hidden;
      background:var(--paper);color:var(--ink)}
    i{font-style:normal} s{display:inline-block;width:2ch;text-decoration:none}
    u{text-decoration:none;outline:1px solid currentColor}
    body.dark{--paper:#000;--ink:#d8d8d8} body.light{--paper:#fff;--ink:#111}
    body.mono{--paper:#111;--ink:#e8e8e8}
    body.unicode .sheet.ascii,body.ascii .sheet.unicode{display:none}
    .off{display:none!important}
    """

  /// Choices by screen, scene, state, size, theme and glyphs.
  static func controls(_ scenes: [GalleryScene]) -> String {
    let sizes = Gallery.sizes.map { "\($0.columns)x\($0.rows)" }
    return [
      select("screen", GalleryScreen.allCases.map(\.rawValue), all: true),
      select("scene", unique(scenes.map(\.name)), all: true),
      select("state", unique(scenes.flatMap { $0.pictures.map(\.state) }), all: true),
      select("size", sizes, all: true),
      select("theme", Theme.all.map(\.name), all: false),
      select("glyphs", ["unicode", "ascii"], all: false),
    ].joined()
  }

  private static func select(_ name: String, _ values: [String], all: Bool) -> String {
    let options = values.map { "<option>\($0)</option>" }.joined()
    let any = all ? "<option value=\"\">all</option>" : ""
    return "<label>\(name) <select id=\"\(name)\">\(any)\(options)</select></label>"
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  static let script = """
    const at = id => document.getElementById(id);
    const off = (list, test) => list.forEach(e => e.classList.toggle('off', !test(e)));
    const is = (id, value) => !at(id).value || at(id).value === value;
    function apply() {
      document.body.className = at('theme').value + ' ' + at('glyphs').value;
      off(document.querySelectorAll('section'), e =>
        is('screen', e.dataset.screen) && is('scene', e.dataset.scene));
      off(document.querySelectorAll('.sheet'), e => is('size', e.dataset.size));
      off(document.querySelectorAll('figure'), e => is('state', e.dataset.state));
    }
    at('size').value = '80x24';
    const place = location.hash.slice(1).split('-');
    if (place.length > 1) {
      at('screen').value = place[0];
      at('scene').value = place.slice(1).join('-');
    }
    document.querySelectorAll('select').forEach(e => e.addEventListener('change', apply));
    apply();
    scrollTo(0, 0);
    """
}
