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

# --- accounts, consent, letters, paywalls
%default how=start
already have an account; already a member; don't have an account; do not have an account; forgot your password; forgot password; reset your password
    + Already have an account? Sign in here.
your session has expired; create a free account; create your account; create an account; welcome back!; log in to your account
we and our partners; we and our third parties; by clicking; you can withdraw your consent; you can change your cookie; your privacy is important
your privacy matters; we value your privacy; we care about your privacy; this site is protected by; california residents; do not sell my
manage your cookie; manage your privacy; manage your subscription; manage preferences; cookie preferences
get the day's; get all the latest; get more stories; get breaking; get alerts; get notified; get unlimited; get full access
get email alerts; get the best of; get updates; the best of the week, picked
    + Get the day's top headlines every morning.
thank you for signing up; thanks for signing up; thank you for voting; thank you for your vote; thanks for voting; thank you for registering
thank you for your subscription; thanks for subscribing; you have successfully subscribed; you are now subscribed; you're now subscribed
you are subscribed; check your inbox; check your email; please check your inbox; please check your email; unsubscribe at any time
you can unsubscribe; we will never share your; we won't share your; there was a problem with your subscription
want more stories; want more news; want to read more; like what you see; like what you read; enjoy this article; enjoying this article
stay informed; stay up to date; stay connected; stay in the know; never miss a; join our mailing; join our newsletter; join our community
join thousands of; sign up to receive; sign up to get; sign up to the; sign up now; sign up today; sign up here; sign me up
    + Stay informed: the week in five minutes.
this article is for subscribers; this story is for subscribers; this content is for subscribers; this article is free; for subscribers only
this is a subscriber; this content is only available; you have reached your; you've reached your; you have one free
you have 1 free; you have 2 free; you have 3 free; you have 4 free; you have 5 free; subscribe for; subscribe or; subscribe and
to read the full; to keep reading; to access this; please subscribe; become a member; become a subscriber; become a supporter
support independent; support local journalism; support quality journalism; support us; make a donation; donate now; donate today
if you value our; if you like our; please consider supporting; please disable your ad; please turn off your ad

    + You have reached your limit of free articles this month.

%default how=line
reject all; accept all; i agree; i accept; got it; decline; no thanks; no, thanks; not now; maybe later; allow all
manage cookies; manage preferences; cookie settings; cookie preferences; privacy settings; privacy centre; privacy center; my account; sign out
log out; sign me up; subscribe; subscribe now; join now; donate; donate now; support us; become a member; try for free; learn more
    + Reject all

# --- comments
%default how=start
save my name; be the first to; comments on this; comments for this; comments may be; comments must be; view all comments
have your say; what do you think? tell; tell us what you think; tell us in the; let us know in the; please keep comments; please keep your comments; please be respectful
sorry, comments; sorry, you must; this comment has been; your comment is awaiting; the views expressed in the comments
views expressed in comments; loading comments; report an error; report a correction; report this comment; report this ad; report a problem; we reserve the right to remove; we reserve the right to edit; we reserve the right to delete
to read this article; to read this story; share your thoughts; share your views; the author is a freelance; send your letters; send us your;  report abuse; flag as; correct any mistakes
was this article; was this helpful; did you find; see something wrong; spotted an error; spot an error; seen a mistake; suggest a correction
vote in our; take our poll; take our quiz; take our survey; take the poll; reply to this; the comments below
    + Be the first to comment on this story.
    + Report this comment

# --- sharing, following, applications
%default how=start
click here; click the; click to; tap to; follow us; follow @; follow our; follow the author; follow this; like this:; like us
link copied; copy the link; pin it on; share it on; share to; share with; send this to; send to a; tell a friend; find us
also find us; chat with us; download the; download our; get the app; open in app; read in app; listen to this; listen now
subscribe on; powered by; proudly powered; theme by; designed by; website by; site by; developed by; built with; hosted by
    + Link copied to clipboard

# --- who wrote and made it
%default how=start

illustration:; graphic:; graphics:; contact the reporter
contact the writer; contact this; contact our; email us; write to us; write to the; reach the; reach him at; reach her at; you can reach
got a story; got a news; got news; have a tip; have a story; if you have a story; if you have information
about the author; about the writer; more by; more stories; more articles; all stories by; view all
see all; show all; show more; load more; view more; view all; all posts by
    + Contact the reporter at ann.lee@coast.example.
with files from; with reporting by; with additional; with inputs from; with input from; (with inputs from; (with input from; additional reporting
this story was first; this article was first; this article was produced; this story was produced; this article was automatically
this story was automatically; this story has not been edited; (this story has not been edited; (this story has been; this story has been published
this article is republished; this story is republished; this article was updated; this story was updated; this story has been updated
this article has been updated; this is a developing; this is a breaking; this story is developing; this story will be updated; this page will be
more to follow; more details to follow; more as we get it; refresh this page; please check back; stay with us; stay tuned
the views expressed; views expressed; disclaimer:

    + With files from the Coast wire

%default how=line
about the author; about the authors; about the writer; agencies; staff reporter; staff writer; from our correspondent; web desk; news desk
our correspondent; correspondent; reuters; (reuters); associated press; the associated press; (ap); ap; afp; (afp); pti; ians; ani; xinhua; (xinhua)
upi; bloomberg; tass; interfax; dpa; efe; kyodo; yonhap; anadolu; al jazeera and agencies; al jazeera and news agencies; source: reuters
source: afp; source: ap; al jazeera; bbc news; cnn; wire services; news agencies; news wires; post wires; with post wires; more to follow
more to come; image caption; media caption; image source; image copyright; media playback is not supported on this device; video playback is not supported on this device
    + (Reuters)

# --- other stories, advertisements
%default how=start
read also; also read; read next; read on; read this; read the original; read the rest; must read; must-read; don't miss; dont miss
do not miss; in case you missed it; icymi; more:; more on; more from; more in; up next; next:; next up; previous:; next post; previous post
next article; previous article; next story; older posts; newer posts; video:; videos:; watch now; watch live; watch more; watch our; watch the; watch:
listen:; listen to; podcast:; gallery:; galleries:; in photos; in pics; live:; live updates; live blog; now playing; playing now; coming up
the video will start; your video will; video playback; skip ad; skip this; ad feedback; why this ad; why am i seeing; paid post; paid for by
promoted by; promoted:; presented by; brought to you by; in partnership with; this content is provided; this content was
we may earn; this post contains affiliate; this article contains affiliate; this article contains links; prices correct
products featured; as an amazon associate; when you purchase; if you buy; this advertisement; story continues; article continues; continue reading
scroll down; scroll to; swipe to; jump to; go to top; back to; home page
    + READ ALSO: Rebels attack army base
    + Don't miss: Protesters clash with police

%default how=line
paid post; paid content; ad; ads; sponsored; sponsored links; promoted; promoted stories; partner content; from the web; around the web
from our partners; recommended; recommended reading; recommended stories; popular now; popular stories; what to read next; read this next
up next; now playing; in this article; in this story; on this page; table of contents; key points; highlights; at a glance; topics; tags
view results; view comments; see results; vote; poll; quiz; get the app; our apps; our newsletters; site index; sections; most commented; latest
latest stories; latest headlines; just in; trending; trending stories; must read; must reads; don't miss; editorial
    + Around the web

%default how=line
search for; search; search this site; staff; promoted links; promoted content; partner links; shop now; story highlights; key takeaways; remember me; upvote; downvote; opinion; analysis; accept; ok
%default how=start
credit:; credits:; this is premium content; premium content; i would like to receive; yes, i would like; send me; this article is more than; this story is more than; our standards:; just in:; information from the; special to the; time to read:; the content of this page; picture credit; image courtesy; picture courtesy
%default how=part
contributed to this article; contributed to the report; contributed to the story; contributed to this post; has not been edited by
    + Our correspondent in Lima contributed to this article.
