# Page furniture in plain text: lines that belong to the page and not to the report.
# how=line: the phrase is the whole line (a final stop, colon or ellipsis aside).
# how=start: a line of at most 25 words that begins with it.
# how=part: a line of at most 16 words that holds it anywhere.
# Compared in lower case, blanks as one, curly quotes straight.
%kind furniture

# --- comments and forms
%default how=line
leave a reply; leave a comment; leave a response; post a comment; add a comment; add your comment
    + Leave a Reply
comments; view comments; see all comments; show comments; hide comments; no comments; no comments yet; comment now
join the conversation; join the discussion; have your say; write a comment; your comment; your name; your email
cancel reply; reply; report abuse; name *; email *; website; submit; submit comment; sign in; sign up; log in; log out; register
comments are closed; comments are closed for this article; be the first to comment

%default how=start
you must be logged in; you must log in; you need to be logged in; please log in to; please sign in to; log in to
    + You must be logged in to write a comment.
sign in to comment; sign in or; login or register; register or log in; create an account
your email address will not be published; required fields are marked; notify me of
have something to add to this story; sorry we are not currently accepting comments; comments are moderated
we welcome your comments; do you have a story; got a tip; got a story; what do you think? share
please enable javascript; javascript is; your browser does not support; this site requires
enter your email; subscribe to our; subscribe to the; sign up for our; sign up to our; sign up for the; get our newsletter
get the latest; get breaking news alerts; thank you for subscribing; already a subscriber; to continue reading
start your free trial; subscribe now; subscribe today; support our journalism
we use cookies; this website uses cookies; this site uses cookies; by continuing to use this; by using this site
    + We use cookies to make this site better.
accept all cookies; cookie policy; manage cookies; privacy policy
follow us on; like us on; find us on; follow me on; connect with us; share this; share on; tweet this; email this; print this
share via; send to friend; click here to; click to share; click for more; click on the; tap here to
scroll down for; watch the video above; watch the video below; watch this video; watch next; video loading; poll loading
on a mobile device; using a mobile device; view this document on; see all related; see also:; see more:; related coverage
continue reading the main; continue reading below; story continues below; article continues below; article continues after
this article originally appeared; this story originally appeared; this article was originally published; originally published
this material may not be published; all rights reserved; copyright ©; © copyright; copyright 20; © 20; (c) 20
read more:; read more at; read the full; read full; more on this; more from; recommended for you; you may also like; you might also like
trending now; trending on; most popular; most read; most viewed; most shared; editor's picks; editors' picks; top stories; latest news
to contact the reporter on this story; to contact the editor responsible; contact the author
editing by; reporting by; additional reporting by; writing by; compiled by; photos:; photo:; image:; image credit; photo credit
picture:; source: getty; via: ; h/t; related roundup:; related:; advertisement; sponsored content; sponsored by; paid content; ads by
download the app; download our app; available on the app store; listen to this article; estimated reading time; last updated; updated:
twitter: @; email: ; images:; image from; images from; screengrab; view all photos; view full image; date created; modified date; uploaded by; source: ; sources: ; in pictures:; example: [; warning: graphic; watch: 
view on instagram; a photo posted by; a video posted by; post by
subscribe to; filed under; posted in; tagged with; tags:; topics:; categories:

%default how=line
read more; read next; more; related; related stories; related articles; related content; related topics; related news; related links
    + Related Stories:
related posts; more stories; more news; more coverage; see more; next story; previous story; next article; next; previous; prev
share; share this story; share this article; tweet; facebook; twitter; email; print; pin it; linkedin; whatsapp; reddit; google+
copy link; save; like; home; menu; search; contact; contact us; about us; about; terms of use; terms of service; terms and conditions
privacy; cookies; faq; help; sitemap; site map; advertise; advertise with us; careers; archive; archives; rss; top; back to top
skip to content; skip to main content; skip to navigation; close; open menu; toggle navigation; breaking; breaking news; live
newsletter; newsletters; subscribe; view gallery; gallery; photo gallery; image gallery; slideshow; in pictures; video; videos; photos
loading; loading...; caption; hide caption; toggle caption; enlarge this image; play video; example; what's new; popular
more to come; this is a breaking news story. please check back for updates; this story is developing
complete coverage; on this topic; special features; update; sources; advertisement

%default how=part
contributed to this report; contributed to this story; contributed reporting; with news wire services
    + Our staff in Kabul contributed to this report.
on twitter @; on twitter: @; (@; pic.twitter.com; twitter.com/; facebook.com/; via screengrab; getty images; ap photo; epa photo
afp photo; reuters photo; file photo; photo by; photograph by; image by; courtesy photo; photo courtesy; photo via; image via
all rights reserved; terms of use; privacy policy; is not responsible for the content; follow on twitter
