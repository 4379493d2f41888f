// SPDX-License-Identifier: MIT
#include <array>

#include "lexicon/phrase_vocabulary.h"

namespace klartext::core {

namespace {

using enum Phrase;

constexpr auto rows = std::to_array<PhraseRow>({
    {Consent,
     "we use cookies|uses cookies|use of cookies|our use of cookies|accept cookies|accept all|"
     "accept all cookies|allow all|allow all cookies|reject all|reject all cookies|decline cookies|"
     "necessary cookies|strictly necessary cookies|functional cookies|targeting cookies|"
     "performance cookies|marketing cookies|manage cookies|manage consent|manage preferences|"
     "manage options|cookie settings|cookies settings|cookie preferences|cookie consent|"
     "consent preferences|cookie notice|cookie declaration|cookie list|privacy overview|"
     "privacy preference center|your privacy choices|we value your privacy|"
     "we care about your privacy|by continuing to use this site|by using this site you agree|"
     "by clicking accept|consent to the use|withdraw your consent|legitimate interest|"
     "our partners store|store and or access information on a device|save preferences|"
     "confirm my choices|cookies to improve|cookies to ensure|cookies to give you|"
     "website uses cookies|site uses cookies|this embed requires|load external content|"
     "external content|you must accept cookies|vendor list|personalised ads and content"},
    {CookieWord, "cookie|cookies|tracking technologies|gdpr|consent"},
    {Adblock,
     "ad blocker|adblocker|ad blockers|adblock|ad blocking|adblocking|disable your ad blocker|"
     "turn off your ad blocker|using an ad blocker|whitelist our site|allow ads|"
     "disable your adblocker|ad block"},
    {Subscription,
     "subscribe now|subscribe today|subscribe for|subscribe to read|subscribe to continue|"
     "become a member|become a subscriber|become a paid subscriber|start your free trial|"
     "start your subscription|subscription required|subscribers only|for subscribers|"
     "subscriber exclusive|already a subscriber|already a member|unlimited access|"
     "unlimited digital access|digital subscription|gift subscription|gift this article|"
     "manage subscription|cancel anytime|cancel any time|# per month|# a month|# per week|"
     "# a week|per month|free articles|articles left|free article remaining|members only|"
     "member exclusive|continue reading with|to continue reading|keep reading for|"
     "upgrade to premium|go premium|premium content|get full access|unlock this article|"
     "read the full story|print edition|today s paper|e edition|e paper|join now|"
     "this post is for paid subscribers|this post is for paying subscribers|membership plans"},
    {SubscribeWord,
     "subscribe|subscriber|subscribers|subscription|subscriptions|membership|"
     "subscribed|paywall"},
    {Donation,
     "donate|donate now|make a donation|support our journalism|support our work|support us|"
     "funded by readers|readers like you|become a patron|buy me a coffee|support independent|"
     "your support|your donation|contribute now|tax deductible|help us keep"},
    {Newsletter,
     "newsletter|newsletters|our newsletter|subscribe to our newsletter|sign up for our "
     "newsletter|join our newsletter|get our newsletter|newsletter sign up|newsletter signup|email "
     "newsletter|weekly newsletter|daily newsletter|free newsletter|mailing list|join our mailing "
     "list|email updates|sign up for email updates|email alerts|in your inbox|to your inbox|your "
     "inbox|delivered straight to|straight to your inbox|subscribe to our blog|subscribe by "
     "email|subscribe via email|follow by email|notify me of new posts|receive notifications of "
     "new posts|get the latest news|get updates|receive updates|product updates|special "
     "offers|stay up to date|stay in the know|stay informed|be the first to know|don t miss "
     "out|you can unsubscribe|unsubscribe at any time|unsubscribe anytime|unsubscribe|no spam|we "
     "respect your privacy|thanks for subscribing|thank you for subscribing|thank you for signing "
     "up|successfully subscribed|check your inbox|ready for more|morning briefing|daily "
     "briefing|join # subscribers|join over # subscribers|join # other subscribers|latest news and "
     "offers|sign up for the|type your email|subscribe to|never miss|never miss a post|new posts "
     "by email|by email|get it in your inbox|sign up for our|sign up to receive|keep me "
     "posted|keep me updated"},
    {Email,
     "email address|your email|enter your email|enter your email address|e mail address|"
     "your email address|your name|first name|last name|email|e mail|phone number|zip code|"
     "enter zip code"},
    {Account,
     "log in|login|sign in|sign up|sign out|log out|logout|register|create account|create an "
     "account|create a free account|my account|your account|account settings|forgot "
     "password|forgot your password|lost your password|remember me|password|username|user "
     "name|join for free|sign up for free|sign up free|sign in with google|log in to reply|you are "
     "not logged in|you must be logged in|existing user|not a member|not a member yet|don t have "
     "an account|already have an account|already registered|member login|login register|login "
     "join|sign in or register|sign in to follow|new here|welcome back|my profile|view "
     "profile|edit profile|log in to save|view account|join the community|join our community|hi "
     "guest|welcome guest"},
    {Cart,
     "add to cart|add to bag|add to basket|add to wishlist|add to list|view cart|your cart|your "
     "cart is empty|no products in the cart|shopping cart|shopping bag|checkout|buy "
     "now|wishlist|wish list|my wishlist|track order|track your order|order status|quick "
     "shop|quick view|pick up in store|proceed to checkout|add to part list|your basket|view "
     "basket|my cart|my bag|my lists|save to favorites|add to favorites|bookmark this|save for "
     "later"},
    {Navigation,
     "home|menu|main menu|navigation|navigation menu|main navigation|toggle navigation|"
     "toggle menu|open menu|close menu|open navigation menu|about|about us|contact|contact us|"
     "our team|our story|our services|our company|what we do|who we are|how it works|careers|"
     "jobs|press|blog|news|events|products|services|solutions|resources|support|help|"
     "help center|customer service|customer support|faq|faqs|pricing|partners|industries|"
     "locations|documentation|docs|community|forum|forums|gallery|podcast|podcasts|videos|"
     "magazine|sports|sport|business|politics|opinion|culture|entertainment|technology|health|"
     "science|world|travel|lifestyle|weather|quick links|site map|sitemap|site index|site links|"
     "back to top|back to home|back to blog|return to|go back|on this page|in this article|"
     "in this section|table of contents|contents|jump to|categories|archives|archive|"
     "browse|browse all|shop|shop all|shop by category|shop now|new arrivals|best sellers|"
     "bestsellers|sale|brands|all products|collections|case studies|customer stories|"
     "find a store|store locator|store finder|get support|getting started|view all|see all|"
     "show all|show more|see more|view more|all categories|all topics|recent topics|"
     "unanswered topics|current events|random article|trending searches|popular searches|"
     "advanced search|search library|work with us|join our team|our vision|our mission|"
     "client center|investor relations|accessibility|more from us|explore|discover|"
     "board index|forum index|an official website of|get inspired|get help|learn more about us|"
     "latest discussions|main page|homepage|home page|site navigation|breadcrumb|you are here"},
    {SkipLink,
     "skip to content|skip to main content|skip to navigation|skip navigation|"
     "skip to footer|jump to content|skip to main|skip to search|skip to primary|"
     "skip to secondary|skip to"},
    {Pagination,
     "next page|previous page|next post|previous post|next article|previous article|"
     "older posts|newer posts|next|previous|prev|page #|page # of #|# of #|load more|"
     "next topic|previous topic|last page|first page|next chapter|previous chapter|"
     "older entries|newer entries|showing # of #|results per page|load more posts|next story"},
    {Related,
     "related|related articles|related posts|related stories|related topics|related "
     "content|related news|related coverage|related products|related reading|related "
     "resources|related searches|related links|related items|related questions|related "
     "documents|similar articles|similar posts|similar threads|similar products|similar "
     "stories|you may also like|you might also like|you might like|you might also enjoy|you may "
     "also be interested|you might be interested|we also recommend|recommended for you|recommended "
     "stories|recommended reading|recommended articles|recommended|recommended "
     "from|recommendations|more stories|more articles|more news|more posts|more from|more on "
     "this|more on|more about this|more like this|more in|more by|read next|up next|next up|what "
     "to read next|don t miss|in case you missed it|also read|read also|see also|also on|further "
     "reading|popular posts|popular articles|popular stories|most popular|most read|most "
     "viewed|most commented|most recent|most shared|trending|trending now|trending topics|trending "
     "this week|trending stories|top stories|top reads|top posts|editor s picks|editors "
     "picks|featured articles|featured posts|featured stories|featured|recent posts|recent "
     "articles|recent news|recent stories|recent entries|latest news|latest articles|latest "
     "posts|latest stories|latest from|the latest|what s new|what s hot|hot network questions|from "
     "our blog|from the blog|other articles|other posts|other interesting articles|other "
     "stories|explore more|discover more|keep exploring|around the web|from around the web|you may "
     "have missed|customers also bought|customers also viewed|frequently bought together|customers "
     "who viewed|recently viewed|the big story|posts by|view more articles|view all posts|view all "
     "articles|view all podcasts|people also ask|next story|my other posts|some interesting "
     "articles|read more from|read more about|latest from the|you might be interested in|explore "
     "other|you may be interested in|articles you may like|stories you may "
     "like|from the archive|from the archives|more to explore|more great|related to this"},
    {ReadMore,
     "read more|continue reading|learn more|find out more|see more|more info|more information|"
     "full story|read the full article|read article|read full article|read on|click here|"
     "view more|read the blog|read the story|view details|watch now|listen now|view post|"
     "read our|watch video|show video|find out how|see details|view full"},
    {Share,
     "share|share this|share this article|share this post|share this story|share this page|"
     "share this recipe|share on facebook|share on twitter|share on linkedin|share on x|"
     "share on pinterest|share via email|share by email|share to facebook|share to twitter|"
     "share article|share post|share link|share with|please share|sharing is caring|share it|"
     "tweet|tweet this|pin it|pin this|email this|email a friend|send to a friend|print|"
     "print this|print article|print this page|copy link|link copied|copy url|copied|"
     "click to share|spread the word|like this|be the first to like|bloggers like this|"
     "save article|shares|# shares|opens in new window|pin|forward|like it share it|"
     "if you like it|if you enjoyed this"},
    {SocialNetwork,
     "facebook|twitter|instagram|linkedin|pinterest|whatsapp|youtube|tiktok|telegram|reddit|"
     "tumblr|snapchat|mastodon|bluesky|threads|xing|flipboard|messenger|vimeo|flickr|discord|"
     "soundcloud|google plus|vkontakte|rss|rss feed|rss feeds|feed|hacker news|pocket|"
     "stumbleupon|viber|line|github|medium|skype|blogger|delicious|digg|feedly"},
    {Follow,
     "follow us|follow me|follow|followers|# followers|follow us on|follow me on|connect with "
     "us|find us on|like us on|join us on|stay connected|stay in touch|follow us on social "
     "media|social media|keep in touch|let s connect|follow @|follow along"},
    {Comments,
     "comments|comment|# comments|# comment|no comments|no comments yet|leave a comment|leave a "
     "reply|post a comment|add a comment|write a comment|add comment|post comment|view "
     "comments|show comments|all comments|join the conversation|join the discussion|start the "
     "discussion|be the first to comment|comments are closed|comments closed|comments are "
     "off|comments on|comment on|cancel reply|your email address will not be published|required "
     "fields are marked|save my name email and website|notify me of follow up comments|notify me "
     "when new comments|notify me of new comments|uses akismet to reduce spam|akismet|how your "
     "comment data is processed|discussion about this post|view the discussion thread|powered by "
     "disqus|what do you think|what are your thoughts|tell us what you think|we want to hear what "
     "you think|let us know in the comments|let me know in the comments|submit a letter to the "
     "editor|letter to the editor|# responses|# response|# replies|# thoughts on|# comments "
     "on|responses to|one comment|leave a response|trackbacks|trackback|pingback|pingbacks|newest "
     "first|oldest first|sort by newest|load comments|more comments|report comment|login to "
     "comment|log in to comment|# reviews|customer reviews|write a review|reviews|be the first to "
     "review|verified purchase|verified buyer|was this review helpful|trustscore|happy "
     "customers|what our customers say|testimonials|what people are saying|what our clients say"},
    {Reply,
     "reply|reply to|reply with "
     "quote|says|wrote|commented|replied|upvote|downvote|permalink|report|report "
     "abuse|flag|edited|# likes|likes|like|reactions|reaction score|joined|posts|# posts|# "
     "points|click to expand|quote|# hours ago|# days ago|# weeks ago|# months ago|# years ago|# "
     "minutes ago|a year ago|a month ago|a day ago|asked|answered|modified|viewed"},
    {Author,
     "about the author|about the authors|about the writer|about this author|about author|about "
     "me|meet the author|more about the author|view all posts by|see all posts by|more posts "
     "by|posts by this author|articles by|all articles by|author archive|author bio|author "
     "profile|is a freelance writer|is a freelance journalist|is a writer|is a journalist|is a "
     "reporter|is a staff writer|is a senior writer|is a senior editor|is an editor|is the "
     "editor|is the author of|is the founder of|is a contributing|is a contributor|is a former|is "
     "an award winning|is a professor|is an associate professor|is a columnist|is the co "
     "founder|is the ceo|is a blogger|staff writer|senior editor|senior writer|contributing "
     "writer|contributing editor|guest author|guest post|contributor|writes about|has written "
     "for|has been writing|her work has appeared|his work has appeared|their work has "
     "appeared|lives in|is based in|follow her on|follow him on|follow them on|can be reached "
     "at|read full bio|read bio|full bio|reviewed by|medically reviewed by|fact checked by|holds a "
     "degree|graduated from|bachelor of|master of|masters in|author|new member|year member|member "
     "since|join date|about the blogger|about the blog|hi i m|i m the|meet the team"},
    {Byline,
     "by|written by|posted by|published by|story by|words by|text by|edited by|submitted by"},
    {Advertisement,
     "advertisement|advertisements|ad|ads|ads by|sponsored|sponsored by|sponsored "
     "content|sponsored post|paid content|paid post|paid partnership|partner content|branded "
     "content|promoted|promoted content|continue reading below|story continues below|article "
     "continues below|scroll to continue|ad feedback|why this ad"},
    {Affiliate,
     "affiliate|affiliate link|affiliate links|affiliate disclosure|affiliate commission|"
     "advertising disclosure|advertiser disclosure|amazon associate|qualifying purchases|"
     "earn a commission|earn a small commission|earn commission|we may receive compensation|"
     "we may be compensated|at no extra cost|at no additional cost|purchases through links|"
     "buy through links|buy through our links|check price|check price at|see price|"
     "chosen independently by our editors|independently selected|products we recommend"},
    {Offer,
     "get started|get started for free|get started today|get started now|free trial|start free "
     "trial|start your trial|try for free|try it free|try it now|try free|sign up for free "
     "trial|book a demo|book your free demo|request a demo|request demo|get a demo|schedule a "
     "demo|see a demo|watch a demo|live demo|book a call|schedule a call|book now|book online|book "
     "an appointment|make an appointment|request an appointment|schedule service|get a quote|get a "
     "free quote|free quote|request a quote|free estimate|request a free|free consultation|contact "
     "sales|talk to sales|talk to an expert|speak to an expert|talk to us|call us|call us "
     "today|call now|get in touch|contact us today|apply now|apply today|register now|enroll "
     "now|order now|order today|download now|download the app|download our app|get the app|open in "
     "app|free download|download for free|free ebook|whitepaper|white paper|webinar|limited "
     "time|limited time offer|special offer|exclusive offer|offer code|promo code|discount "
     "code|coupon|coupons|% off|# off|save up to|up to # off|free shipping|free standard "
     "shipping|free returns|free delivery|money back guarantee|money back|gift card|gift "
     "cards|shop the|end of season sale|spring sale|black friday|flash sale|sign up now|sign up "
     "today|join today|scan the qr code|want to win|ready to|let s talk|hire us|learn how we|see "
     "pricing|view pricing|see plans|try it|install|affiliate program|trade in program|featured "
     "on|as seen on|as seen in|trusted by|our clients|explore the platform|explore "
     "products|product guide|giveaway|enter to win|win a|advertise|advertise with us|advertise "
     "here|sponsors|our sponsors|our partners|sponsorship opportunities|sponsor|presented "
     "by|brought to you by|in partnership with|remove ads|advertising|download the|upgrade "
     "to|explore our|request information|learn how we can help|earn rewards|join our rewards "
     "program|rewards program|free gift|ends soon|order now and|today only|must use|use code|with "
     "code|estimate now"},
    {Legal,
     "privacy policy|privacy|privacy notice|privacy statement|privacy settings|"
     "cookie policy|cookies policy|terms of use|terms of service|terms and conditions|"
     "terms conditions|terms of sale|terms|legal|legal notice|legal notices|legal information|"
     "disclaimer|disclaimers|disclosure|imprint|accessibility statement|"
     "do not sell my personal information|do not share my personal information|"
     "do not sell or share my personal information|do not sell|california privacy rights|"
     "california residents|ad choices|adchoices|content licensing|licensing|trademark|"
     "trademarks|registered trademark|registered trademarks|is not affiliated with|"
     "not affiliated with|responsible disclosure|acceptable use|acceptable use policy|"
     "code of conduct|community guidelines|guidelines|editorial guidelines|editorial policy|"
     "ethics policy|refund policy|return policy|returns policy|shipping policy|policies|"
     "dmca|modern slavery|subscriber agreement|user agreement|license agreement|"
     "collection notice|protected by recaptcha|google privacy policy and terms of service|"
     "may not be reproduced|may not be published|may not be copied|without permission|"
     "written permission|prior written|for informational purposes only|"
     "does not constitute|not intended as|not a substitute for professional|medical advice|"
     "legal advice|financial advice|investment advice|no warranty|is provided as is|"
     "content is available under|creative commons|licensed under|cc by|logo policy|"
     "security policy|gdpr policy|cookies terms privacy|notice at collection|"
     "equal opportunity|nondiscrimination|site credits|views expressed"},
    {Copyright,
     "©|copyright|copyright ©|all rights reserved|rights reserved|© #|copyright #|copyright © #|"
     "® #"},
    {Imprint,
     "inc|llc|ltd|gmbh|limited|corporation|po box|p o box|tel|phone|fax|call|suite|registered "
     "in|company number|registration number|vat|registered office|charity number|ein|opening "
     "hours|hours of operation|business hours|directions|mailing address|media "
     "group|street|avenue|blvd|is part of|is owned by|a division of|all trademarks|registered "
     "charity|publishing group|is a brand of"},
    {PoweredBy,
     "powered by|proudly powered by|theme by|designed by|design by|built with|made with|"
     "website by|site by|web design by|hosted by|hosted on|created with|"
     "start your substack|is the home for great|template by|developed by|"
     "community platform by|forum software|blog at"},
    {Interface,
     "close|open|loading|please wait|expand|collapse|show less|show more|hide|view larger map|view "
     "larger|zoom|zoom in|play|pause|stop|mute|unmute|volume|full screen|fullscreen|listen|listen "
     "to this article|listen on|listen now|listen to article|watch|edit|edit this page|edit "
     "page|improve this page|improve this question|last modified|last updated|last edited|last "
     "update|reading mode|dark mode|light mode|decrease text|increase text|font size|text "
     "size|toggle|toggle dark mode|select|select all|submit|cancel|ok|apply|reset|clear|clear "
     "all|clear filters|sort by|sort|filter|filters|filter by|filter and sort|sort and filter|sort "
     "filter|refine by|compare|compare #|view as markdown|view source|view "
     "history|history|copy|download|download pdf|pdf|was this page helpful|was this helpful|was "
     "this article helpful|did this answer|rate this page|rate this article|rate this|send "
     "feedback|give feedback|feedback|report an issue|report a problem|report a concern|report an "
     "error|submit correction|request changes|your browser|you are using a browser|browser "
     "version|enable javascript|javascript is disabled|requires javascript|please enable|unable to "
     "edit|failed to load|failed to|error|page not found|try again|reload|refresh|captcha|please "
     "fill out|this field is required|required|press enter for|for keyboard navigation|screen "
     "reader|screen readers|keyboard shortcuts|select a size|select your location|select "
     "store|select language|choose a language|english|change language|language|stay organized with "
     "collections|save and categorize content|help improve|create thread|start new topic|new "
     "topic|ask question|ask a question|forums closed|scam alert|views|# views|# downloads|click "
     "to enlarge|swipe|scroll down|scroll|back|image|images|video|photo|slide # of #|no results|no "
     "results found|results|# results|results for|items|# items|showing|search results|unable to "
     "fetch|found a lower price|explore in 3d|more options|options|attachments|first "
     "published|posted in|filed under|published in|this entry was "
     "posted|categories|category|bookmark the permalink|bookmark|share feedback|translate|hello "
     "select address|ships by|estimated delivery|delivery|new window|new tab|logo|in stock|out of "
     "stock|sold out|add to compare|quantity|notice|loading posts|javascript "
     "enabled|best viewed with|limited support for|to obtain the best experience|as shown|sorted "
     "by|per page|hide details|show details|submit a correction|suggest an edit|edit on|contribute "
     "to this page"},
    {Search,
     "search|search for|search site|search this site|search the site|search forums|"
     "search results for|search our site|search recipes|search jobs|quick search|"
     "search by|type to search|enter keyword|popular searches|recent searches|"
     "search articles|what are you looking for"},
    {DateTime,
     "january #|february #|march #|april #|may #|june #|july #|august #|september #|october #|"
     "november #|december #|# january|# february|# march|# april|# may|# june|# july|# august|"
     "# september|# october|# november|# december|jan #|feb #|mar #|apr #|jun #|jul #|aug #|"
     "sep #|sept #|oct #|nov #|dec #|# jan|# feb|# mar|# apr|# jun|# jul|# aug|# sep|# sept|"
     "# oct|# nov|# dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|published on|"
     "posted on|updated on|published|posted|updated|# am|# pm|# # am|# # pm|a m|p m|est|gmt|utc|"
     "january|february|march|april|june|july|august|september|october|november|december"},
    {ReadingTime,
     "min read|# min read|minute read|# minute read|# minutes read|reading time|"
     "# min|# mins|read time|estimated reading time|time to read"},
    {Price,
     "$ #|£ #|€ #|# $|# €|# £|usd #|us $ #|price|sale price|regular price|original price|"
     "list price|selling price|lowest price|from $ #|save $ #|rrp|msrp|# usd"},
    {Rating,
     "rating|ratings|stars|# stars|# out of #|out of #|# ratings|rated #|star rating|"
     "average rating|rate"},
    {Tags,
     "tags|tag|tagged|tagged with|tagged in|topics|topic|keywords|filed under|labels|"
     "more on these topics|tagged as"},
    {PhotoCredit,
     "photo by|photos by|photo credit|photo|image by|image credit|image source|"
     "image courtesy of|courtesy of|getty images|shutterstock|istock|unsplash|"
     "associated press|ap photo|picture|credit|illustration by|via getty|"
     "photograph by|photography by|file photo|stock photo"},
    {Source,
     "source|sources|references|via|originally published|originally appeared|"
     "this article originally|republished"},
});

}  // namespace

std::span<const PhraseRow> englishPhrases() { return rows; }

}  // namespace klartext::core
