"""Makes the archives that archives.sh reads: python3 archives.py DIRECTORY. Good ones, and each kind of damage."""
import gzip
import json
import os
import sys
import zipfile
import zlib

out = sys.argv[1]


def save(name, data):
    with open(os.path.join(out, name), "wb") as f:
        f.write(data if isinstance(data, bytes) else data.encode())


def page(n):
    return f"<!DOCTYPE html><html><body><p>Minister number {n} said that the talks had failed.</p></body></html>".encode()


def record(kind, body, content_type, n, wrong=0):
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{n}>\r\nContent-Type: {content_type}\r\n"
    head += f"WARC-Target-URI: http://a.example/{n}\r\nContent-Length: {len(body) + wrong}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def response(n, body=None, headers="", code=200, wrong=0):
    body = page(n) if body is None else body
    head = f"HTTP/1.1 {code} OK\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n"
    return record("response", head.encode() + body, "application/http; msgtype=response", n, wrong)


def chunked(data):
    parts = [data[i:i + 20] for i in range(0, len(data), 20)]
    return b"".join(b"%x\r\n" % len(p) + p + b"\r\n" for p in parts) + b"0\r\n\r\n"


records = [
    record("warcinfo", b"software: a crawler\r\n", "application/warc-fields", 0),
    record("request", b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request", 1),
    response(2),
    response(3, chunked(page(3)), "Transfer-Encoding: chunked\r\n"),
    response(4, gzip.compress(page(4)), "Content-Encoding: gzip\r\n"),
    response(5, chunked(zlib.compress(page(5))), "Transfer-Encoding: chunked\r\nContent-Encoding: deflate\r\n"),
    response(6, b"gone", code=404),
    response(7, headers="Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),  # undone by the crawler
    record("conversion", b"The envoy said at 8 that he knew nothing.", "text/plain", 8),
]
members = [gzip.compress(r) for r in records]
save("good.warc", b"".join(records))
save("good.warc.gz", b"".join(members))

# Damage: inside a member, a member cut in its middle, the file cut, lengths that lie.
broken = bytearray(members[3])
broken[40:60] = b"x" * 20
save("damaged.warc.gz", b"".join(members[:3]) + bytes(broken) + b"".join(members[4:]))
save("hole.warc.gz", b"".join(members[:3]) + members[3][:70] + b"".join(members[4:]))
save("cut.warc.gz", b"".join(members)[:-40])
for name, wrong in ("long", 300), ("short", -40), ("endless", 10**12):
    save(name + ".warc", b"".join(records[:3] + [response(3, wrong=wrong)] + records[4:]))
bomb = gzip.compress(response(99, b"<p>" + b"a" * 150_000_000))
save("bomb.warc.gz", members[2] + bomb + members[8])
save("inner-bomb.warc", records[2] + response(98, gzip.compress(b"a" * 60_000_000), "Content-Encoding: gzip\r\n") + records[8])

save("lines.jsonl.gz", gzip.compress(b'{"id":"1","text":"The king said no."}\n{"id":"2","text":"The queen said yes."}\n'))
save("array.json", json.dumps([{"id": "x{", "text": 'He said "{no}".'}, {"id": "y", "text": "She said yes."}], indent=1))
save("open.json", '[{"id": "1", "text": "He said no."}, {"id": "2", "text": "She')
with zipfile.ZipFile(os.path.join(out, "pages.zip"), "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("../../up.html", page(1))
    z.writestr("two.txt", "The mayor said that rain fell.")
    z.writestr("three.jsonl", '{"text":"One said so."}\n{"text":"Two said so."}\n')
with open(os.path.join(out, "pages.zip"), "rb") as f:
    save("cut.zip", f.read()[:200])
with zipfile.ZipFile(os.path.join(out, "letter.docx"), "w") as z:
    z.writestr("[Content_Types].xml", "<Types/>")

save("rss.xml", """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Daily</title><link>http://d.example/</link><image><title>Logo</title></image>
<item><title>Talks &amp; more</title><link>http://d.example/1</link><guid>g1</guid><pubDate>Tue, 27 Dec 2016 10:00:00 GMT</pubDate>
<description>Short&nbsp;one</description><content:encoded><![CDATA[<p>The envoy said that talks &amp; tea failed.</p><p>He left.</p>]]></content:encoded></item>
<item><title>Two</title><link>http://d.example/2</link><description>The mayor said no.</description></item></channel></rss>""")
save("atom.xml", """<feed xmlns="http://www.w3.org/2005/Atom"><title>Atomic</title><entry><title>Hello</title>
<link rel="self" href="http://x.example/self"/><link href="http://x.example/1"/><id>tag:1</id><updated>2016-12-28T00:00:00Z</updated>
<published>2016-12-27T00:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>king</b> said so.</p></div></content></entry></feed>""")
save("entities.xml", '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
     '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]><rss><channel><item><title>T</title>'
     "<description>The man said &c; and &d; so.</description></item></channel></rss>")
save("broken.xml", "<rss><channel><item><title>A</title><description>The man said so.</description></item><item><title>B<")
save("latin.txt", "Le pr\u00e9sident fran\u00e7ais a dit que la r\u00e9union \u00e9tait annul\u00e9e.\n".encode("latin-1"))
