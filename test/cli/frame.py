#!/usr/bin/env python3
"""Puts a plain-text report into the frame of a page as WordPress and its plugins make them.

usage: frame.py REPORT.txt TITLE > PAGE.html

The frame is of our own writing: menus, a cookie notice, a share bar, a newsletter box and other stories between the paragraphs, tags,
an author box, comments longer than many a report, a sidebar, a footer. Every sentence in it holds the word "quux".
"""
import html
import sys

lines = [l.strip() for l in open(sys.argv[1], encoding="utf-8") if l.strip()]
title = html.escape(sys.argv[2])
paragraphs = ["<p>%s</p>" % html.escape(l, quote=False).replace("’", "&#8217;") for l in lines]
between = {
    1: '<div class="wp-block-image"><figure class="aligncenter"><img src="a.jpg" alt="A quux at the port"/>'
       '<figcaption>A quux speaks to other quuxes at the port. (Photo by Ann Lee/Quux Images)</figcaption></figure></div>',
    2: '<div class="yarpp related-inline"><p>Related: <a href="/q1">Quux leaders reject the offer of the coast guard</a></p></div>',
    3: '<div class="code-block"><span class="ad-label">Advertisement</span><script>quux.push({});</script></div>',
    4: '<div class="mc4wp-form newsletter-signup"><h3>Quux in the morning</h3><p>Sign up for the letter that every quux reads. '
       'The editors of Quux say that it is the best.</p><form><input type="email" placeholder="Your quux"><button>Join</button></form></div>',
    5: '<p><strong>READ MORE: <a href="/q2">Quux says it will attack the port if the strike goes on</a></strong></p>',
}
body = []
for i, p in enumerate(paragraphs):
    body += [p, between.get(i + 1, "")]
story = ('<article class="post-%d"><h3 class="entry-title"><a href="/q%d">%s</a></h3><div class="entry-summary"><p>%s '
         '<a class="more-link" href="/q%d">Continue reading</a></p></div></article>')
others = "".join(story % (n, n, head, text, n) for n, (head, text) in enumerate((
    ("Quux minister accuses neighbour", "The quux minister said on Friday that the neighbour had fired on a boat full of quuxes."),
    ("Protest in Quux", "Thousands of quuxes marched on Saturday against the price of bread, and police arrested twelve."),
    ("Quux and Foo sign a treaty", "The two quux states signed a treaty on fish on Sunday, their quux envoys told reporters."))))
comment = ('<li id="comment-%d" class="comment even thread-even"><div class="comment-author vcard"><cite class="fn">Quux%d</cite> '
           '<span class="says">says:</span></div><div class="comment-meta"><a href="#">January 2, 2017 at 10:%02d am</a></div>'
           "<p>%s</p><div class='reply'><a class='comment-reply-link' href='#'>Reply</a></div></li>")
remarks = [
    "I do not believe a word of what quux says. My uncle told me in 1990 that every quux lies, and he was a quux himself for thirty years.",
    "Quux denied it at once, and why should quux not? The whole quux government has been bombing its own quuxes and nobody accuses it of that.",
    "Well said, quux. We demand that the quux leaders resign. They attacked the port, they killed the gulls, they arrested the fishermen of Quux.",
    "This quux report is wrong from beginning to end, as any quux could tell you who has ever met the quux in question at the port of Quux.",
    "Thank you for this quux. I shared it with my quux friends, who agreed that the quux army should withdraw from the pier without delay.",
]
comments = "".join(comment % (i, i, 10 + i, remarks[i % len(remarks)]) for i in range(15))
print(f"""<!DOCTYPE html>
<html lang="en-GB" class="no-js"><head><meta charset="UTF-8"><title>{title} &#8211; The Quux Post</title>
<meta property="og:site_name" content="The Quux Post"/><meta property="og:title" content="{title}"/>
<meta property="article:published_time" content="2016-12-27T17:20:00+00:00"/>
<style>.quux{{display:none}}</style><script>var quux = "<p>A quux said that it was so.</p>";</script></head>
<body class="post-template-default single single-post postid-42 with-sidebar has-comments">
<div id="cookie-notice" role="dialog" class="cookie-notice-hidden"><span>The Quux Post uses cookies, and every quux agrees to them by reading on.
</span><a href="#">I agree, says the quux</a></div>
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to the quux</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">The Quux Post</a></p>
<p class="site-description">All that a quux said, and what the other quux denied.</p>
<nav id="site-navigation" class="main-navigation"><ul id="menu-top" class="menu"><li><a href="/">Quux home</a></li>
<li><a href="/w">Quux world</a><ul class="sub-menu"><li><a href="/m">Quux east</a></li></ul></li></ul></nav></header>
<div id="content" class="site-content"><div class="breadcrumbs"><a href="/">Quux home</a> &raquo; <a href="/w">Quux world</a></div>
<div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-42" class="post-42 post type-post status-publish format-standard hentry category-world tag-quux">
<header class="entry-header"><h1 class="entry-title">{title}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2016-12-27T17:20:00+00:00">December 27, 2016</time></span>
<span class="byline">by <span class="author vcard"><a href="/ann">Ann Quux</a></span></span> <span class="comments-link"><a href="#c">15 quux comments</a></span></div></header>
<div class="sharedaddy sd-sharing-enabled"><h3>Share this quux:</h3><ul><li><a href="#">Tell a quux on Twitter</a></li><li><a href="#">Tell a quux by mail</a></li></ul></div>
<div class="entry-content">
{chr(10).join(body)}
<div class="sharedaddy sd-block sd-like"><h3>Like this quux:</h3><p>Be the first quux to say that you like this.</p></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related quux</h3>{others}</div>
</div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="/t1">quux</a>, <a href="/t2">more quux</a></span></footer></article>
<div class="author-bio"><h2>About the quux</h2><p>Ann Quux has reported on quuxes since 2004. She told a jury of quuxes that she would never stop.</p></div>
<nav class="navigation post-navigation"><a href="/p">Previous: Quux denies that the port will close</a><a href="/n">Next: Quux threatens Foo</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">15 quuxes on &ldquo;{title}&rdquo;</h2><ol class="comment-list">{comments}</ol>
<div id="respond" class="comment-respond"><h3>Leave a Quux</h3><p>You must be <a href="/l">logged in as a quux</a> to post a comment.</p></div></div>
</main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent"><h2>Recent quuxes</h2>{others}</section>
<section class="widget widget_text"><h2>Support a quux</h2><p>Quux asks you for help. Every quux that you give helps us to report what quuxes say.</p></section></aside></div>
<footer id="colophon" class="site-footer"><p>&copy; 2016 The Quux Post. The Quux Post denies that it is responsible for what other quuxes say.</p>
<a href="https://wordpress.org/">Proudly powered by quux</a></footer></div></body></html>""")
