<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleHeader</name>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>It asks to be left alone for %n second(s).</source>
        <translation>
            <numerusform>It asks to be left alone for %n second.</numerusform>
            <numerusform>It asks to be left alone for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%Ln page(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln page marked as unread.</numerusform>
            <numerusform>%Ln pages marked as unread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) marked as read.</source>
        <translation>
            <numerusform>%Ln page marked as read.</numerusform>
            <numerusform>%Ln pages marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) moved to the archive.</source>
        <translation>
            <numerusform>%Ln page moved to the archive.</numerusform>
            <numerusform>%Ln pages moved to the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) taken out of the archive.</source>
        <translation>
            <numerusform>%Ln page taken out of the archive.</numerusform>
            <numerusform>%Ln pages taken out of the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) added to the favorites.</source>
        <translation>
            <numerusform>%Ln page added to the favorites.</numerusform>
            <numerusform>%Ln pages added to the favorites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) removed from the favorites.</source>
        <translation>
            <numerusform>%Ln page removed from the favorites.</numerusform>
            <numerusform>%Ln pages removed from the favorites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln Kept Article(s)…</source>
        <translation>
            <numerusform>&amp;Save %Ln Kept Article…</numerusform>
            <numerusform>&amp;Save %Ln Kept Articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNode</name>
    <message numerus="yes">
        <source>List of %n item(s)</source>
        <translation>
            <numerusform>List of %n item</numerusform>
            <numerusform>List of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%Ln script(s)</source>
        <translation>
            <numerusform>%Ln script</numerusform>
            <numerusform>%Ln scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracking pixel(s)</source>
        <translation>
            <numerusform>%Ln tracking pixel</numerusform>
            <numerusform>%Ln tracking pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) or sound(s)</source>
        <translation>
            <numerusform>%Ln video or sound</numerusform>
            <numerusform>%Ln videos or sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What follows readers was taken off %Ln link(s).</source>
        <translation>
            <numerusform>What follows readers was taken off %Ln link.</numerusform>
            <numerusform>What follows readers was taken off %Ln links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other site(s) not asked</source>
        <translation>
            <numerusform>%Ln other site not asked</numerusform>
            <numerusform>%Ln other sites not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden picture(s)</source>
        <translation>
            <numerusform>%Ln hidden picture</numerusform>
            <numerusform>%Ln hidden pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to be asked for</source>
        <translation>
            <numerusform>%Ln picture to be asked for</numerusform>
            <numerusform>%Ln pictures to be asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) from a private address</source>
        <translation>
            <numerusform>%Ln picture from a private address</numerusform>
            <numerusform>%Ln pictures from a private address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) from this computer</source>
        <translation>
            <numerusform>%Ln picture from this computer</numerusform>
            <numerusform>%Ln pictures from this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not loaded</source>
        <translation>
            <numerusform>%Ln picture not loaded</numerusform>
            <numerusform>%Ln pictures not loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) from a site that is not found</source>
        <translation>
            <numerusform>%Ln picture from a site that is not found</numerusform>
            <numerusform>%Ln pictures from a site that is not found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>What could be read of it was taken over, with %Ln kept page(s).</source>
        <translation>
            <numerusform>What could be read of it was taken over, with %Ln kept page.</numerusform>
            <numerusform>What could be read of it was taken over, with %Ln kept pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept page(s) could not be read.</source>
        <translation>
            <numerusform>%Ln kept page could not be read.</numerusform>
            <numerusform>%Ln kept pages could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message numerus="yes">
        <source>matched nothing on the last %n page(s)</source>
        <translation>
            <numerusform>matched nothing on the last page</numerusform>
            <numerusform>matched nothing on the last %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message numerus="yes">
        <source>%n paragraph(s) set aside as %1</source>
        <translation>
            <numerusform>%n paragraph set aside as %1</numerusform>
            <numerusform>%n paragraphs set aside as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) set aside as %1</source>
        <translation>
            <numerusform>%n part set aside as %1</numerusform>
            <numerusform>%n parts set aside as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenEntry</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) left out</source>
        <translation>
            <numerusform>%Ln block left out</numerusform>
            <numerusform>%Ln blocks left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln uncertain</numerusform>
            <numerusform>%Ln uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%Ln picture could not be loaded.</numerusform>
            <numerusform>%Ln pictures could not be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not loaded.</source>
        <translation>
            <numerusform>%Ln picture not loaded.</numerusform>
            <numerusform>%Ln pictures not loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::AutoScroll</name>
    <message numerus="yes">
        <source>%Ln line(s) a minute – plus and minus change it, any other key pauses</source>
        <translation>
            <numerusform>%Ln line a minute – plus and minus change it, any other key pauses</numerusform>
            <numerusform>%Ln lines a minute – plus and minus change it, any other key pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) a minute</source>
        <translation>
            <numerusform>%Ln line a minute</numerusform>
            <numerusform>%Ln lines a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::ChangesDialog</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) are new.</source>
        <translation>
            <numerusform>%Ln paragraph is new.</numerusform>
            <numerusform>%Ln paragraphs are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) are left out.</source>
        <translation>
            <numerusform>%Ln paragraph is left out.</numerusform>
            <numerusform>%Ln paragraphs are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::CookieDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>%Ln line could not be read.</numerusform>
            <numerusform>%Ln lines could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are too many: the last %Ln cookie(s) were left out. Make a file of fewer sites to get them.</source>
        <translation>
            <numerusform>There are too many: the last %Ln cookie was left out. Make a file of fewer sites to get it.</numerusform>
            <numerusform>There are too many: the last %Ln cookies were left out. Make a file of fewer sites to get them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Save %Ln Article(s)</source>
        <translation>
            <numerusform>Save %Ln Article</numerusform>
            <numerusform>Save %Ln Articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written.</source>
        <translation>
            <numerusform>%Ln file was written.</numerusform>
            <numerusform>%Ln files were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) could not be saved:</source>
        <translation>
            <numerusform>%Ln article could not be saved:</numerusform>
            <numerusform>%Ln articles could not be saved:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::FetchPanel</name>
    <message numerus="yes">
        <source>%Ln page(s) did not come.</source>
        <translation>
            <numerusform>%Ln page did not come.</numerusform>
            <numerusform>%Ln pages did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) did not come yet and will be asked for again.</source>
        <translation>
            <numerusform>%Ln page did not come yet and will be asked for again.</numerusform>
            <numerusform>%Ln pages did not come yet and will be asked for again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::HighlightCopies</name>
    <message numerus="yes">
        <source>%Ln highlight(s) were copied as Markdown.</source>
        <translation>
            <numerusform>%Ln highlight was copied as Markdown.</numerusform>
            <numerusform>%Ln highlights were copied as Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::HighlightsPane</name>
    <message numerus="yes">
        <source>Show %1 alone (%Ln)</source>
        <translation>
            <numerusform>Show %1 alone (%Ln)</numerusform>
            <numerusform>Show %1 alone (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln page(s) found.</source>
        <translation>
            <numerusform>%Ln page found.</numerusform>
            <numerusform>%Ln pages found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the library and not chosen.</source>
        <translation>
            <numerusform>%Ln of them is in the library and not chosen.</numerusform>
            <numerusform>%Ln of them are in the library and not chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated row(s) were joined.</source>
        <translation>
            <numerusform>%Ln repeated row was joined.</numerusform>
            <numerusform>%Ln repeated rows were joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln Page(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln Page</numerusform>
            <numerusform>&amp;Import %Ln Pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were no addresses of pages.</source>
        <translation>
            <numerusform>%Ln entry was no address of a page.</numerusform>
            <numerusform>%Ln entries were no addresses of pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) were left out; they are not listed here.</source>
        <translation>
            <numerusform>%Ln more row was left out; it is not listed here.</numerusform>
            <numerusform>%Ln more rows were left out; they are not listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::LibraryPane</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) so far</source>
        <translation>
            <numerusform>%Ln page so far</numerusform>
            <numerusform>%Ln pages so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::MainWindow</name>
    <message numerus="yes">
        <source>What %Ln page(s) repeated is forgotten.</source>
        <translation>
            <numerusform>What %Ln page repeated is forgotten.</numerusform>
            <numerusform>What %Ln pages repeated is forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) put back</source>
        <translation>
            <numerusform>%Ln block put back</numerusform>
            <numerusform>%Ln blocks put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) taken out</source>
        <translation>
            <numerusform>%Ln block taken out</numerusform>
            <numerusform>%Ln blocks taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::MessageView</name>
    <message numerus="yes">
        <source>Tries again by itself in %n second(s).</source>
        <translation>
            <numerusform>Tries again by itself in %n second.</numerusform>
            <numerusform>Tries again by itself in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::PageCommands</name>
    <message numerus="yes">
        <source>%Ln page(s) deleted.</source>
        <translation>
            <numerusform>%Ln page deleted.</numerusform>
            <numerusform>%Ln pages deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) brought back.</source>
        <translation>
            <numerusform>%Ln page brought back.</numerusform>
            <numerusform>%Ln pages brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln page will be gone for good.</numerusform>
            <numerusform>%Ln pages will be gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln page(s) changed.</source>
        <translation>
            <numerusform>Tags of %Ln page changed.</numerusform>
            <numerusform>Tags of %Ln pages changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::PreviewModel</name>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::ReadingFooter</name>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::ReadingRow</name>
    <message numerus="yes">
        <source>%Ln page(s) found so far</source>
        <translation>
            <numerusform>%Ln page found so far</numerusform>
            <numerusform>%Ln pages found so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::RemovedModel</name>
    <message numerus="yes">
        <source>%1: %Ln block(s), %2 of the page’s words</source>
        <translation>
            <numerusform>%1: %Ln block, %2 of the page’s words</numerusform>
            <numerusform>%1: %Ln blocks, %2 of the page’s words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::RemovedPane</name>
    <message numerus="yes">
        <source>%Ln kind(s) hidden</source>
        <translation>
            <numerusform>%Ln kind hidden</numerusform>
            <numerusform>%Ln kinds hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::RuleFiles</name>
    <message numerus="yes">
        <source>%n more mistake(s).</source>
        <translation>
            <numerusform>One more mistake.</numerusform>
            <numerusform>%n more mistakes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rule(s) imported.</source>
        <translation>
            <numerusform>One new rule imported.</numerusform>
            <numerusform>%n new rules imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::RuleManager</name>
    <message numerus="yes">
        <source>%n rule(s) deleted.</source>
        <extracomment>%n: how many rules were deleted</extracomment>
        <translation>
            <numerusform>One rule deleted.</numerusform>
            <numerusform>%n rules deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::SaveOptions</name>
    <message numerus="yes">
        <source>%Ln picture(s) were not loaded and will not be in the file. Saving loads nothing: load them in the article first if you want them.</source>
        <translation>
            <numerusform>%Ln picture was not loaded and will not be in the file. Saving loads nothing: load it in the article first if you want it.</numerusform>
            <numerusform>%Ln pictures were not loaded and will not be in the file. Saving loads nothing: load them in the article first if you want them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::ShelfDelegate</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln word(s) left out</source>
        <translation>
            <numerusform>%Ln word left out</numerusform>
            <numerusform>%Ln words left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::TagDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::TallyHeader</name>
    <message numerus="yes">
        <source>%Ln of %1 word(s) left out (%2)</source>
        <translation>
            <numerusform>%Ln of %1 words left out (%2)</numerusform>
            <numerusform>%Ln of %1 words left out (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) kept</source>
        <translation>
            <numerusform>%Ln block kept</numerusform>
            <numerusform>%Ln blocks kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) left out</source>
        <translation>
            <numerusform>%Ln block left out</numerusform>
            <numerusform>%Ln blocks left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::TeachDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>%Ln: how many blocks are not shown</extracomment>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
