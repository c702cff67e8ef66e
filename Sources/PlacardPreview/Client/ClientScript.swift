/// The preview's script. It runs before any other of the page, so that it sees the page as the server sent it.
///
/// `said` remembers what the server said of each node. What a reader typed and what the page's own scripts did isn't in
/// it, so it stays when the page is brought to its newest state: only what the server says differently is changed.
let clientScript = #"""
  (() => {
    'use strict';
    const me = document.currentScript, said = new WeakMap();
    let version = me.dataset.version, source, hidden = '', busy = false, again = false;

    // What the server said of a node: its attributes or its text.
    const words = node => node.attributes
      ? Object.fromEntries([...node.attributes].map(a => [a.name, a.value])) : node.data;
    const learn = node => { said.set(node, words(node)); node.childNodes.forEach(learn); };
    learn(document.documentElement);

    const same = (old, now) => old.nodeType === now.nodeType && old.nodeName === now.nodeName
      && (said.get(old)?.id ?? '') === (now.id ?? '');
    const isOurs = node => !said.has(node);

    const attributes = (old, now) => {
      const before = said.get(old), after = words(now);
      for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
        if (before[name] === after[name]) continue;
        if (name in after) old.setAttribute(name, after[name]); else old.removeAttribute(name);
      }
      said.set(old, after);
    };

    const text = (old, now) => {
      if (said.get(old) !== now.data) old.data = now.data;
      said.set(old, now.data);
    };

    const create = now => {
      const node = document.importNode(now, true);
      learn(node);
      return node;
    };

    // Brings a node's children to their newest state, in place wherever one stands for the same thing as before.
    const children = (parent, fresh) => {
      const wanted = [...fresh.childNodes];
      let place = [...parent.childNodes].filter(node => !isOurs(node));
      wanted.forEach((now, index) => {
        let at = place.findIndex(old => same(old, now));
        // An element that is still wanted further on stays where it is, and what is new goes before it.
        if (at > 0 && wanted.slice(index + 1).some(later => same(place[0], later))) at = -1;
        if (at < 0) { parent.insertBefore(create(now), place[0] ?? null); return; }
        place.splice(0, at).forEach(old => old.remove());
        morph(place.shift(), now);
      });
      place.forEach(old => old.remove());
    };

    const morph = (old, now) => {
      if (!old.attributes) return text(old, now);
      if (old.matches('link[rel=stylesheet]') && said.get(old).href !== words(now).href) return restyle(old, now);
      attributes(old, now);
      children(old, now);
    };

    // The old style stays until the new one is there.
    const restyle = (old, now) => {
      const link = create(now);
      said.delete(old);
      link.onload = link.onerror = () => old.remove();
      old.after(link);
    };

    const scripts = page => [...page.querySelectorAll('script[src]')].map(s => s.getAttribute('src')).join(' ');

    const update = () => {
      if (busy) { again = true; return; }
      busy = true;
      const request = new XMLHttpRequest();
      request.open('GET', location.pathname);
      request.responseType = 'document';
      request.onloadend = () => {
        busy = false;
        const page = request.response, newest = page?.querySelector('script[data-version]')?.dataset.version;
        if (!newest) return;
        if (scripts(page) !== scripts(document)) return location.reload();
        version = newest;
        attributes(document.documentElement, page.documentElement);
        morph(document.head, page.head);
        morph(document.body, page.body);
        document.dispatchEvent(new Event('placard:update'));
        if (again) { again = false; update(); }
      };
      request.send();
    };

    // The preview's own words, beside the page and never in it.
    const host = document.createElement('placard-preview'), root = host.attachShadow({ mode: 'open' });
    const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/.placard/preview.css' });
    const panel = document.createElement('section');
    root.append(style);
    document.documentElement.append(host);

    const element = (name, words) => Object.assign(document.createElement(name), { textContent: words });
    const show = (title, parts, quiet, key) => {
      if (!title || key === hidden) { panel.remove(); return; }
      const head = document.createElement('header'), hide = element('button', 'Hide');
      hide.onclick = () => { hidden = key; panel.remove(); };
      head.append(element('h2', title), hide);
      panel.className = quiet ? 'quiet' : '';
      panel.setAttribute('role', quiet ? 'status' : 'alert');
      panel.replaceChildren(head, ...parts);
      root.append(panel);
    };

    const fault = ({ place, summary, excerpt }) => {
      const line = document.createElement('p');
      if (place) line.append(element('b', place), ' ');
      line.append(summary);
      return excerpt ? [line, element('pre', excerpt)] : [line];
    };

    const heard = message => {
      const { faults, more } = message, count = faults.length + more;
      const parts = faults.flatMap(fault);
      if (more) parts.push(element('p', `and ${more} more, in the terminal`));
      if (!count) hidden = '';
      show(count && (count === 1 ? 'This can’t be published yet' : `${count} faults: this can’t be published yet`),
        parts, false, JSON.stringify(faults));
      if (message.version !== version) update();
    };

    // A tab in the background lets go of its connection: browsers allow a site only six.
    const listen = () => {
      source?.close();
      source = undefined;
      if (document.hidden) return;
      source = new EventSource('/.placard/events');
      source.onmessage = event => heard(JSON.parse(event.data));
      source.onerror = () => show('The preview has stopped. Start it again with: placard serve', [], true, 'stopped');
    };
    document.addEventListener('visibilitychange', listen);
    addEventListener('pagehide', () => source?.close());
    addEventListener('pageshow', listen);
  })();

  """#
