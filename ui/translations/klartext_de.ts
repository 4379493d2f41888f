<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Location…</source>
        <translation>&amp;Adresse öffnen …</translation>
    </message>
    <message>
        <source>Type a link or a path</source>
        <translation>Einen Link oder einen Pfad eingeben</translation>
    </message>
    <message>
        <source>&amp;Paste as Page</source>
        <translation>Als Seite &amp;einfügen</translation>
    </message>
    <message>
        <source>Open the link, the HTML or the text on the clipboard</source>
        <translation>Den Link, das HTML oder den Text aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>&amp;Save Article…</source>
        <translation>Artikel &amp;speichern …</translation>
    </message>
    <message>
        <source>Open in &amp;Web Browser</source>
        <translation>Im &amp;Webbrowser öffnen</translation>
    </message>
    <message>
        <source>Open the original page in the web browser</source>
        <translation>Die Originalseite im Webbrowser öffnen</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>Copy the page’s address</source>
        <translation>Die Adresse der Seite kopieren</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Pages</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Forget which pages were open</source>
        <translation>Vergessen, welche Seiten geöffnet waren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in Text…</source>
        <translation>Im Text &amp;suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorherigen Treffer suchen</translation>
    </message>
    <message>
        <source>Put &amp;Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Put the selected block back into the article</source>
        <translation>Den ausgewählten Block in den Artikel zurückholen</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>W&amp;eglassen</translation>
    </message>
    <message>
        <source>Take the selected block out of the article again</source>
        <translation>Den ausgewählten Block wieder aus dem Artikel nehmen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Normale Gr&amp;öße</translation>
    </message>
    <message>
        <source>&amp;Text and Colors…</source>
        <translation>&amp;Schrift und Farben …</translation>
    </message>
    <message>
        <source>Choose font, size, line height, width and theme</source>
        <translation>Schriftart, Größe, Zeilenabstand, Breite und Farben wählen</translation>
    </message>
    <message>
        <source>&amp;Left Out</source>
        <translation>&amp;Weggelassenes</translation>
    </message>
    <message>
        <source>List what was left out of the page, and why</source>
        <translation>Auflisten, was von der Seite weggelassen wurde und warum</translation>
    </message>
    <message>
        <source>&amp;Compare with Original</source>
        <translation>Mit dem &amp;Original vergleichen</translation>
    </message>
    <message>
        <source>Show the original and the article side by side</source>
        <translation>Original und Artikel nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Removed Block</source>
        <translation>&amp;Nächster weggelassener Block</translation>
    </message>
    <message>
        <source>Go to the next block that was left out</source>
        <translation>Zum nächsten weggelassenen Block gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Removed Block</source>
        <translation>Vor&amp;heriger weggelassener Block</translation>
    </message>
    <message>
        <source>Go to the previous block that was left out</source>
        <translation>Zum vorherigen weggelassenen Block gehen</translation>
    </message>
    <message>
        <source>Show the menus above the toolbar or in one button</source>
        <translation>Die Menüs über der Werkzeugleiste oder in einem Knopf zeigen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>Zur Seite davor zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorgehen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Die Seite noch einmal laden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Das Laden anhalten</translation>
    </message>
    <message>
        <source>Sample &amp;Page</source>
        <translation>&amp;Beispielseite</translation>
    </message>
    <message>
        <source>Open the page that shows what the program does</source>
        <translation>Die Seite öffnen, die zeigt, was das Programm tut</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Klartext</source>
        <translation>&amp;Über Klartext</translation>
    </message>
    <message>
        <source>Next &amp;Uncertain Block</source>
        <translation>Nächster &amp;unsicherer Block</translation>
    </message>
    <message>
        <source>Go to the next block that may belong to the article after all</source>
        <translation>Zum nächsten Block, der doch zum Artikel gehören könnte</translation>
    </message>
    <message>
        <source>Previous Uncertain &amp;Block</source>
        <translation>Vorheriger unsi&amp;cherer Block</translation>
    </message>
    <message>
        <source>Go to the previous block that may belong to the article after all</source>
        <translation>Zum vorherigen Block, der doch zum Artikel gehören könnte</translation>
    </message>
    <message>
        <source>&amp;Dismiss Marks</source>
        <translation>Markierungen &amp;aufheben</translation>
    </message>
    <message>
        <source>Take the marks off what was put back; Esc does the same</source>
        <translation>Die Markierungen an Zurückgeholtem aufheben; Esc tut dasselbe</translation>
    </message>
    <message>
        <source>&amp;Report a Wrong Result…</source>
        <translation>Falsches Ergebnis &amp;melden …</translation>
    </message>
    <message>
        <source>Write a file that shows what is wrong with this page</source>
        <translation>Eine Datei schreiben, die zeigt, was an dieser Seite falsch ist</translation>
    </message>
    <message>
        <source>&amp;Learn What Sites Repeat</source>
        <translation>Wiederholtes von Sites &amp;merken</translation>
    </message>
    <message>
        <source>Remember, on this computer, which blocks the pages of a site share: they are hardly ever the article</source>
        <translation>Auf diesem Rechner merken, welche Blöcke die Seiten einer Site gemeinsam haben: Sie sind fast nie der Artikel</translation>
    </message>
    <message>
        <source>F&amp;orget What Sites Repeat</source>
        <translation>Wiederholtes ver&amp;gessen</translation>
    </message>
    <message>
        <source>Delete all that was remembered about the blocks of pages</source>
        <translation>Alles löschen, was über die Blöcke von Seiten gemerkt wurde</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>B&amp;efehl suchen …</translation>
    </message>
    <message>
        <source>Find what can be done by its name</source>
        <translation>Beim Namen finden, was sich tun lässt</translation>
    </message>
    <message>
        <source>List the headings of the article</source>
        <translation>Die Überschriften des Artikels auflisten</translation>
    </message>
    <message>
        <source>Cont&amp;ents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Always on This &amp;Site…</source>
        <translation>Immer auf &amp;dieser Website …</translation>
    </message>
    <message>
        <source>Do what was just done on every page of the site</source>
        <translation>Was gerade getan wurde, auf jeder Seite der Website tun</translation>
    </message>
    <message>
        <source>Rul&amp;es for Sites…</source>
        <translation>Rege&amp;ln für Websites …</translation>
    </message>
    <message>
        <source>List what is always kept or left out on which site</source>
        <translation>Auflisten, was auf welcher Website immer behalten oder weggelassen wird</translation>
    </message>
    <message>
        <source>Less &amp;Motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Show changes at once, without anything moving</source>
        <translation>Änderungen sofort zeigen, ohne dass sich etwas bewegt</translation>
    </message>
    <message>
        <source>Menu Ba&amp;r</source>
        <translation>Menü&amp;leiste</translation>
    </message>
    <message>
        <source>Save the article as HTML, EPUB, PDF, Markdown or text</source>
        <translation>Den Artikel als HTML, EPUB, PDF, Markdown oder Text speichern</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>See the article on paper, and print it</source>
        <translation>Den Artikel so sehen, wie er aufs Papier kommt, und drucken</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>Turn the text by pages instead of scrolling it</source>
        <translation>Den Text seitenweise umblättern, statt ihn zu rollen</translation>
    </message>
    <message>
        <source>&amp;Line Focus</source>
        <translation>&amp;Zeilenfokus</translation>
    </message>
    <message>
        <source>Dim all but the lines being read; Esc ends it</source>
        <translation>Alles außer den gelesenen Zeilen abblenden; Esc beendet es</translation>
    </message>
    <message>
        <source>Focus on &amp;One Line</source>
        <translation>&amp;Eine Zeile hervorheben</translation>
    </message>
    <message>
        <source>Focus on &amp;Three Lines</source>
        <translation>&amp;Drei Zeilen hervorheben</translation>
    </message>
    <message>
        <source>Focus on Fi&amp;ve Lines</source>
        <translation>&amp;Fünf Zeilen hervorheben</translation>
    </message>
    <message>
        <source>&amp;Scroll by Itself</source>
        <translation>Von selbst &amp;rollen</translation>
    </message>
    <message>
        <source>Let the text move on by itself; plus, minus and the wheel change the speed</source>
        <translation>Den Text von selbst weiterrücken lassen; Plus, Minus und das Mausrad ändern die Geschwindigkeit</translation>
    </message>
    <message>
        <source>Scroll &amp;Faster</source>
        <translation>S&amp;chneller rollen</translation>
    </message>
    <message>
        <source>Scroll Slo&amp;wer</source>
        <translation>&amp;Langsamer rollen</translation>
    </message>
    <message>
        <source>S&amp;mooth Scrolling</source>
        <translation>&amp;Gleitend rollen</translation>
    </message>
    <message>
        <source>Let the text glide when keys and the wheel scroll it, unless the desktop asks for little motion</source>
        <translation>Den Text gleiten lassen, wenn Tasten und Mausrad ihn rollen – außer der Schreibtisch wünscht wenig Bewegung</translation>
    </message>
    <message>
        <source>P&amp;rogress Below the Text</source>
        <translation>Lesefor&amp;tschritt unter dem Text</translation>
    </message>
    <message>
        <source>Show how much is read and how long the rest takes</source>
        <translation>Zeigen, wie viel gelesen ist und wie lange der Rest dauert</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als Markdown k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the selection, or the whole article, as Markdown with its source</source>
        <translation>Die Auswahl oder den ganzen Artikel als Markdown mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Look Up &amp;Word…</source>
        <translation>Wort nachs&amp;chlagen …</translation>
    </message>
    <message>
        <source>Look up a word in the dictionaries of this computer</source>
        <translation>Ein Wort in den Wörterbüchern dieses Rechners nachschlagen</translation>
    </message>
    <message>
        <source>Searc&amp;h the Web</source>
        <translation>Im Web s&amp;uchen</translation>
    </message>
    <message>
        <source>Search the web for the selected words, in the web browser</source>
        <translation>Die ausgewählten Wörter im Webbrowser suchen</translation>
    </message>
    <message>
        <source>&amp;Quick Bar at Selections</source>
        <translation>Le&amp;iste an der Auswahl</translation>
    </message>
    <message>
        <source>Show a few buttons beside text that was just selected</source>
        <translation>Neben frisch ausgewähltem Text einige Knöpfe zeigen</translation>
    </message>
    <message>
        <source>&amp;Read Aloud</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>Read aloud from the selection or the first sentence in sight; pause</source>
        <translation>Ab der Auswahl oder dem ersten sichtbaren Satz vorlesen; anhalten</translation>
    </message>
    <message>
        <source>Sentence &amp;Back</source>
        <translation>Satz &amp;zurück</translation>
    </message>
    <message>
        <source>Read the sentence before</source>
        <translation>Den Satz davor vorlesen</translation>
    </message>
    <message>
        <source>Sentence &amp;Forward</source>
        <translation>Satz v&amp;or</translation>
    </message>
    <message>
        <source>Read the next sentence</source>
        <translation>Den nächsten Satz vorlesen</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation>Schneller vorlesen</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Read aloud slower</source>
        <translation>Langsamer vorlesen</translation>
    </message>
    <message>
        <source>St&amp;op Reading</source>
        <translation>Vorlesen &amp;beenden</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Das Vorlesen beenden</translation>
    </message>
    <message>
        <source>Open a web page, a book, a saved page or a text from a file</source>
        <translation>Eine Webseite, ein Buch, eine gespeicherte Seite oder einen Text aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Bring in the pages that another program kept</source>
        <translation>Die Seiten übernehmen, die ein anderes Programm aufbewahrt hat</translation>
    </message>
    <message>
        <source>Choose for which sites Klartext uses a login of yours</source>
        <translation>Festlegen, für welche Websites Klartext eine Anmeldung von Ihnen benutzt</translation>
    </message>
    <message>
        <source>Chapters and P&amp;ages…</source>
        <translation>&amp;Kapitel und Seiten …</translation>
    </message>
    <message>
        <source>List the chapters of the book or the pages of the file</source>
        <translation>Die Kapitel des Buchs oder die Seiten der Datei auflisten</translation>
    </message>
    <message>
        <source>&amp;Previous Chapter or Page</source>
        <translation>Vori&amp;ges Kapitel oder vorige Seite</translation>
    </message>
    <message>
        <source>Open the chapter or page before this one in the file</source>
        <translation>Das Kapitel oder die Seite öffnen, die in der Datei davor steht</translation>
    </message>
    <message>
        <source>&amp;Next Chapter or Page</source>
        <translation>Nä&amp;chstes Kapitel oder nächste Seite</translation>
    </message>
    <message>
        <source>Open the chapter or page after this one in the file</source>
        <translation>Das Kapitel oder die Seite öffnen, die in der Datei danach steht</translation>
    </message>
    <message>
        <source>Save all articles of the library as files, or as one book</source>
        <translation>Alle Artikel der Bibliothek als Dateien oder als ein Buch speichern</translation>
    </message>
    <message>
        <source>Sav&amp;e Kept Articles…</source>
        <translation>Aufgehobene Ar&amp;tikel speichern …</translation>
    </message>
    <message>
        <source>&amp;Keep in Library</source>
        <translation>In der Bibliothek auf&amp;heben</translation>
    </message>
    <message>
        <source>Keep this page, with its pictures, to read it at any time</source>
        <translation>Diese Seite mit ihren Bildern aufheben, um sie jederzeit zu lesen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Show and search the pages that are kept</source>
        <translation>Die aufgehobenen Seiten zeigen und durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Cookies…</source>
        <translation>Coo&amp;kies …</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Highlight the selected text in the color used last</source>
        <translation>Den ausgewählten Text in der zuletzt benutzten Farbe markieren</translation>
    </message>
    <message>
        <source>Highlight in &amp;Yellow</source>
        <translation>&amp;Gelb markieren</translation>
    </message>
    <message>
        <source>Highlight in &amp;Green</source>
        <translation>G&amp;rün markieren</translation>
    </message>
    <message>
        <source>Highlight in &amp;Blue</source>
        <translation>&amp;Blau markieren</translation>
    </message>
    <message>
        <source>Highlight in &amp;Pink</source>
        <translation>R&amp;osa markieren</translation>
    </message>
    <message>
        <source>Highlight with a N&amp;ote…</source>
        <translation>Mit No&amp;tiz markieren …</translation>
    </message>
    <message>
        <source>Highlight the selected text, or take a highlight, and write a note on it</source>
        <translation>Den ausgewählten Text markieren, oder eine Markierung nehmen, und eine Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>&amp;Next Highlight</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>Go to the next highlight</source>
        <translation>Zur nächsten Markierung gehen</translation>
    </message>
    <message>
        <source>P&amp;revious Highlight</source>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <source>Go to the highlight before</source>
        <translation>Zur vorigen Markierung gehen</translation>
    </message>
    <message>
        <source>&amp;Copy All Highlights</source>
        <translation>Alle Markierungen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the highlights and notes of this page as Markdown</source>
        <translation>Die Markierungen und Notizen dieser Seite als Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Highlights…</source>
        <translation>Markierungen &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the highlights and notes of this page as Markdown or JSON</source>
        <translation>Die Markierungen und Notizen dieser Seite als Markdown oder JSON speichern</translation>
    </message>
    <message>
        <source>Save &amp;All Highlights…</source>
        <translation>&amp;Alle Markierungen speichern …</translation>
    </message>
    <message>
        <source>Save the highlights and notes of all pages in the library as one file</source>
        <translation>Die Markierungen und Notizen aller Seiten der Bibliothek in einer Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>List the highlights of the page, with their notes</source>
        <translation>Die Markierungen der Seite mit ihren Notizen auflisten</translation>
    </message>
    <message>
        <source>&amp;Show Pictures</source>
        <translation>Bilder &amp;zeigen</translation>
    </message>
    <message>
        <source>Load the pictures of every page</source>
        <translation>Die Bilder jeder Seite laden</translation>
    </message>
    <message>
        <source>&amp;Ask on Each Site</source>
        <translation>Auf jeder Website &amp;fragen</translation>
    </message>
    <message>
        <source>Load pictures only where you ask for them</source>
        <translation>Bilder nur laden, wo Sie es verlangen</translation>
    </message>
    <message>
        <source>&amp;Never Load Pictures</source>
        <translation>Bilder &amp;nie laden</translation>
    </message>
    <message>
        <source>Load no picture but one that you choose</source>
        <translation>Kein Bild laden außer denen, die Sie einzeln wählen</translation>
    </message>
    <message>
        <source>Sites with &amp;Pictures…</source>
        <translation>&amp;Websites mit Bildern …</translation>
    </message>
    <message>
        <source>List the sites whose pictures are always loaded</source>
        <translation>Die Websites auflisten, deren Bilder immer geladen werden</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n Minute Lesezeit</numerusform>
            <numerusform>%n Minuten Lesezeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupMenu</name>
    <message>
        <source>Back Up the Library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliotheken (*.sqlite)</translation>
    </message>
    <message>
        <source>Klartext library %1</source>
        <translation>Klartext-Bibliothek %1</translation>
    </message>
    <message>
        <source>Restore a backup?</source>
        <translation>Eine Sicherung zurückspielen?</translation>
    </message>
    <message>
        <source>What the backup holds takes the place of everything in the library, the corrections and the rules. What is there now is written beside the library first.</source>
        <translation>Was in der Sicherung steht, tritt an die Stelle von allem in der Bibliothek, den Berichtigungen und den Regeln. Was jetzt da ist, wird vorher neben die Bibliothek geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurückspielen</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>&amp;Back Up the Library…</source>
        <translation>Bibliothek &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>Sicherung &amp;zurückspielen …</translation>
    </message>
</context>
<context>
    <name>BlockSentence</name>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Put back by you: %1</source>
        <translation>Von Ihnen zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>auf der Seite verborgen</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>rather likely</source>
        <translation>eher wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reads the article of a web page and nothing else.</source>
        <translation>Liest den Artikel einer Webseite und sonst nichts.</translation>
    </message>
    <message>
        <source>Links or files to open, each in a window of its own.</source>
        <translation>Links oder Dateien, die geöffnet werden, jede in einem eigenen Fenster.</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>[The entry is longer than can be shown here. Its end was left out.]</source>
        <translation>[Der Eintrag ist länger, als hier gezeigt werden kann. Sein Ende fehlt.]</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Check the address for typing mistakes.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler.</translation>
    </message>
    <message>
        <source>Check the connection to the internet.</source>
        <translation>Prüfen Sie die Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Open the page in a web browser.</source>
        <translation>Öffnen Sie die Seite in einem Webbrowser.</translation>
    </message>
    <message>
        <source>Open it in a program made for such files.</source>
        <translation>Öffnen Sie sie in einem Programm, das für solche Dateien gemacht ist.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check whether the file was moved or renamed.</source>
        <translation>Prüfen Sie, ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>“%1” is neither a link nor the path of a file.</source>
        <translation>„%1“ ist weder ein Link noch der Pfad einer Datei.</translation>
    </message>
    <message>
        <source>Cannot open this kind of link</source>
        <translation>Diese Art von Link lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Links that begin with “%2:” cannot be read as a page: %1</source>
        <translation>Links, die mit „%2:“ beginnen, lassen sich nicht als Seite lesen: %1</translation>
    </message>
    <message>
        <source>Use a link that begins with https:// or http://.</source>
        <translation>Verwenden Sie einen Link, der mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>Site not found</source>
        <translation>Website nicht gefunden</translation>
    </message>
    <message>
        <source>No site named “%1” was found.</source>
        <translation>Es wurde keine Website namens „%1“ gefunden.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>“%1” is there, but accepts no connection.</source>
        <translation>„%1“ ist da, nimmt aber keine Verbindung an.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>“%1” closed the connection before the whole page had arrived.</source>
        <translation>„%1“ hat die Verbindung beendet, bevor die ganze Seite angekommen war.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>“%1” cannot be reached from this network.</source>
        <translation>„%1“ ist aus diesem Netz nicht erreichbar.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The connection to “%1” is not secure, so nothing was read: %2</source>
        <translation>Die Verbindung zu „%1“ ist nicht sicher, daher wurde nichts gelesen: %2</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners.</translation>
    </message>
    <message>
        <source>“%1” could not be reached through the proxy server: %2</source>
        <translation>„%1“ war über den Proxyserver nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>“%1” took too long to answer.</source>
        <translation>„%1“ hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Sent in a circle</source>
        <translation>Im Kreis geschickt</translation>
    </message>
    <message>
        <source>“%1” passed the request on again and again without an answer.</source>
        <translation>„%1“ hat die Anfrage immer wieder weitergereicht, ohne zu antworten.</translation>
    </message>
    <message>
        <source>Sent to an unsafe address</source>
        <translation>An eine unsichere Adresse geschickt</translation>
    </message>
    <message>
        <source>Login needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>“%1” asks for a name and a password, which Klartext never sends.</source>
        <translation>„%1“ verlangt Namen und Kennwort; Klartext sendet so etwas nie.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>“%1” refuses to hand out this page (HTTP %2).</source>
        <translation>„%1“ gibt diese Seite nicht heraus (HTTP %2).</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>“%1” has no page at this address (HTTP %2).</source>
        <translation>„%1“ hat unter dieser Adresse keine Seite (HTTP %2).</translation>
    </message>
    <message>
        <source>Look for the page on the site&apos;s front page.</source>
        <translation>Suchen Sie die Seite auf der Startseite der Website.</translation>
    </message>
    <message>
        <source>Page removed</source>
        <translation>Seite entfernt</translation>
    </message>
    <message>
        <source>“%1” has removed this page for good (HTTP %2).</source>
        <translation>„%1“ hat diese Seite endgültig entfernt (HTTP %2).</translation>
    </message>
    <message>
        <source>Look for a copy in a web archive.</source>
        <translation>Suchen Sie eine Kopie in einem Webarchiv.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>“%1” has been asked too often in a short time (HTTP %2).</source>
        <translation>„%1“ wurde in kurzer Zeit zu oft gefragt (HTTP %2).</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The site is out of order</source>
        <translation>Die Website ist gestört</translation>
    </message>
    <message>
        <source>“%1” reports a fault of its own (HTTP %2).</source>
        <translation>„%1“ meldet einen eigenen Fehler (HTTP %2).</translation>
    </message>
    <message>
        <source>The site gave no page</source>
        <translation>Die Website gab keine Seite heraus</translation>
    </message>
    <message>
        <source>“%1” answered, but without a page (HTTP %2).</source>
        <translation>„%1“ hat geantwortet, aber ohne eine Seite (HTTP %2).</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>What “%1” answered is not the language of the web.</source>
        <translation>Was „%1“ geantwortet hat, ist nicht die Sprache des Webs.</translation>
    </message>
    <message>
        <source>Page too large</source>
        <translation>Seite zu groß</translation>
    </message>
    <message>
        <source>The page at “%1” is larger than %2 MB.</source>
        <translation>Die Seite unter „%1“ ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>“%1” is no page with text, but %2.</source>
        <translation>„%1“ ist keine Seite mit Text, sondern %2.</translation>
    </message>
    <message>
        <source>Page damaged</source>
        <translation>Seite beschädigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Loading “%1” was cancelled.</source>
        <translation>Das Laden von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>You are not allowed to use “%1”.</source>
        <translation>Sie dürfen „%1“ nicht verwenden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner und keine Datei.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe und keine Datei.</translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Check the disk or drive it is on.</source>
        <translation>Prüfen Sie das Laufwerk, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>There is not enough space left for “%1”.</source>
        <translation>Für „%1“ ist nicht mehr genug Platz.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist.</source>
        <translation>Den Ordner für „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Nicht genug Speicher</translation>
    </message>
    <message>
        <source>There is not enough memory to read “%1”.</source>
        <translation>Der Speicher reicht nicht, um „%1“ zu lesen.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>its certificate has expired.</source>
        <translation>Ihr Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>its certificate is not valid yet.</source>
        <translation>Ihr Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>its certificate was issued for another site.</source>
        <translation>Ihr Zertifikat wurde für eine andere Website ausgestellt.</translation>
    </message>
    <message>
        <source>it vouches for its certificate itself.</source>
        <translation>Sie bürgt selbst für ihr Zertifikat.</translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for it.</source>
        <translation>Niemand, dem dieser Rechner vertraut, bürgt für sie.</translation>
    </message>
    <message>
        <source>its certificate was withdrawn.</source>
        <translation>Ihr Zertifikat wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a ZIP file or another archive</source>
        <translation>eine ZIP-Datei oder ein anderes Archiv</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <source>a document of an office program</source>
        <translation>ein Dokument eines Büroprogramms</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>Not a whole report</source>
        <translation>Keine vollständige Meldung</translation>
    </message>
    <message>
        <source>“%1” is no report of a wrong result, or it is damaged or was written by a later version of this program.</source>
        <translation>„%1“ ist keine Meldung eines falschen Ergebnisses, ist beschädigt oder wurde von einer neueren Fassung dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Die Datei noch einmal erbitten.</translation>
    </message>
    <message>
        <source>Open it with the latest version of this program.</source>
        <translation>Sie mit der neuesten Fassung dieses Programms öffnen.</translation>
    </message>
    <message>
        <source>What was kept is damaged</source>
        <translation>Was aufgehoben wurde, ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing can be kept</source>
        <translation>Nichts kann aufgehoben werden</translation>
    </message>
    <message>
        <source>Use the latest version of this program.</source>
        <translation>Nutzen Sie die neueste Fassung dieses Programms.</translation>
    </message>
    <message>
        <source>No further page</source>
        <translation>Keine weitere Seite</translation>
    </message>
    <message>
        <source>“%1” holds no more of the text.</source>
        <translation>„%1“ enthält nichts weiter vom Text.</translation>
    </message>
    <message>
        <source>“%1” is there already, and was left as it is.</source>
        <translation>„%1“ ist schon da und wurde so gelassen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No PDF</source>
        <translation>Kein PDF</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>“%1”, which holds your library, rules and corrections, is damaged. It was set aside as “%2”, and a new one was begun.</source>
        <translation>„%1“ mit Ihrer Bibliothek, Ihren Regeln und Berichtigungen ist beschädigt. Die Datei wurde als „%2“ beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>If you have a backup, restore it from the library’s menu.</source>
        <translation>Wenn Sie eine Sicherung haben, spielen Sie sie über das Menü der Bibliothek zurück.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. No page can be kept, and rules and corrections last until the program is closed.</source>
        <translation>„%1“ lässt sich nicht schreiben. Keine Seite kann aufgehoben werden, und Regeln und Berichtigungen gelten, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of this program and stays untouched. No page can be kept, and rules and corrections last until the program is closed.</source>
        <translation>„%1“ wurde von einer neueren Fassung dieses Programms geschrieben und bleibt unberührt. Keine Seite kann aufgehoben werden, und Regeln und Berichtigungen gelten, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The library can only be read</source>
        <translation>Die Bibliothek lässt sich nur lesen</translation>
    </message>
    <message>
        <source>“%1” may not be written. What is in it can be read, but nothing can be kept or changed.</source>
        <translation>„%1“ darf nicht geschrieben werden. Was darin steht, lässt sich lesen, aber nichts lässt sich aufheben oder ändern.</translation>
    </message>
    <message>
        <source>Check the rights on the file and on its folder.</source>
        <translation>Prüfen Sie die Rechte an der Datei und an ihrem Ordner.</translation>
    </message>
    <message>
        <source>There is no space left for “%1”, so this was not kept. All that was kept before is safe.</source>
        <translation>Für „%1“ ist kein Platz mehr, deshalb wurde das nicht aufgehoben. Alles, was vorher aufgehoben wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The library is busy</source>
        <translation>Die Bibliothek ist beschäftigt</translation>
    </message>
    <message>
        <source>Another program has been writing into “%1” for so long that this was not kept.</source>
        <translation>Ein anderes Programm schreibt so lange in „%1“, dass das nicht aufgehoben wurde.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht aufgehoben</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>„%1“ ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Not a backup</source>
        <translation>Keine Sicherung</translation>
    </message>
    <message>
        <source>“%1” is no backup of a library, or it is damaged or was written by a later version of this program. Nothing was changed.</source>
        <translation>„%1“ ist keine Sicherung einer Bibliothek, oder sie ist beschädigt oder stammt von einer neueren Fassung dieses Programms. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>„%1“ ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The kept page is damaged</source>
        <translation>Die aufgehobene Seite ist beschädigt</translation>
    </message>
    <message>
        <source>What was kept of “%1” cannot be read any more.</source>
        <translation>Was von „%1“ aufgehoben wurde, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Load the page from the web and keep it again.</source>
        <translation>Laden Sie die Seite aus dem Netz und heben Sie sie noch einmal auf.</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>Datei beschädigt</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>„%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Get the file once more, or save the page anew.</source>
        <translation>Besorgen Sie die Datei noch einmal oder speichern Sie die Seite neu.</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than a file of pages should, so it was not read.</source>
        <translation>„%1“ wird beim Entpacken größer, als eine Datei mit Seiten sein sollte, und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it with another program and open what is in it.</source>
        <translation>Wenn Sie ihr vertrauen, entpacken Sie sie mit einem anderen Programm und öffnen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>No page in it</source>
        <translation>Keine Seite darin</translation>
    </message>
    <message>
        <source>“%1” holds no page that could be read.</source>
        <translation>„%1“ enthält keine Seite, die gelesen werden könnte.</translation>
    </message>
    <message>
        <source>File locked</source>
        <translation>Datei gesperrt</translation>
    </message>
    <message>
        <source>“%1” is locked with a password or by copy protection, which Klartext does not open.</source>
        <translation>„%1“ ist mit einem Passwort oder durch einen Kopierschutz gesperrt; so etwas öffnet Klartext nicht.</translation>
    </message>
    <message>
        <source>A list of pages</source>
        <translation>Eine Liste von Seiten</translation>
    </message>
    <message>
        <source>“%1” holds the pages that another program kept.</source>
        <translation>„%1“ enthält die Seiten, die ein anderes Programm aufbewahrt hat.</translation>
    </message>
    <message>
        <source>Bring them in with File, Import.</source>
        <translation>Übernehmen Sie sie mit „Datei“, „Importieren“.</translation>
    </message>
    <message>
        <source>Not a list of pages</source>
        <translation>Keine Liste von Seiten</translation>
    </message>
    <message>
        <source>“%1” is no list of pages of a program that Klartext knows.</source>
        <translation>„%1“ ist keine Seitenliste eines Programms, das Klartext kennt.</translation>
    </message>
    <message>
        <source>Export it once more as CSV, HTML or JSON, or write the links into a text file, one a line.</source>
        <translation>Exportieren Sie sie noch einmal als CSV, HTML oder JSON, oder schreiben Sie die Links in eine Textdatei, einen pro Zeile.</translation>
    </message>
    <message>
        <source>no file could be found in it</source>
        <translation>es ließ sich keine Datei darin finden</translation>
    </message>
    <message>
        <source>its part “%1” cannot be unpacked</source>
        <translation>ihr Teil „%1“ lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>The page could not be read</source>
        <translation>Die Seite ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Klartext tried twice to read “%1” and failed both times. Nothing else is affected.</source>
        <translation>Klartext hat zweimal versucht, „%1“ zu lesen, beide Male ohne Erfolg. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>“%1” sends its readers on to “%2”, which is not secure: others on the way could read or change what it sends.</source>
        <translation>„%1“ schickt seine Leser weiter zu „%2“, und diese Adresse ist nicht sicher: Unterwegs könnten andere mitlesen oder verändern, was sie schickt.</translation>
    </message>
    <message>
        <source>If you trust it all the same, open that address yourself.</source>
        <translation>Wenn Sie ihr trotzdem trauen, öffnen Sie diese Adresse selbst.</translation>
    </message>
    <message>
        <source>Sent out of the web</source>
        <translation>Aus dem Web hinausgeschickt</translation>
    </message>
    <message>
        <source>“%1” sends its readers on to “%2”, which is no page of the web. Nothing was opened.</source>
        <translation>„%1“ schickt seine Leser weiter zu „%2“, und das ist keine Seite im Web. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>Das Netz verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>“%1” was not reached: the network you are in wants you to log in or to agree to its terms first.</source>
        <translation>„%1“ wurde nicht erreicht: Das Netz, in dem Sie sind, verlangt zuerst, dass Sie sich anmelden oder seinen Bedingungen zustimmen.</translation>
    </message>
    <message>
        <source>Open any page in a web browser, log in there, then try again.</source>
        <translation>Öffnen Sie irgendeine Seite in einem Webbrowser, melden Sie sich dort an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The page from “%1” arrived damaged and could not be unpacked completely.</source>
        <translation>Die Seite von „%1“ kam beschädigt an und ließ sich nicht vollständig entpacken.</translation>
    </message>
    <message>
        <source>Leads in a circle</source>
        <translation>Führt im Kreis</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link that leads back to itself.</source>
        <translation>„%1“ ist eine symbolische Verknüpfung, die auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>Open the file that the link should lead to.</source>
        <translation>Öffnen Sie die Datei, zu der die Verknüpfung führen sollte.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Name zu lang</translation>
    </message>
    <message>
        <source>“%1” is longer than the name of a file may be.</source>
        <translation>„%1“ ist länger, als der Name einer Datei sein darf.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>“%1” is far too large for a page: %2. It was not read.</source>
        <translation>„%1“ ist viel zu groß für eine Seite: %2. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>its certificate is not in order.</source>
        <translation>Ihr Zertifikat ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>the two sides found no common language.</source>
        <translation>Beide Seiten fanden keine gemeinsame Sprache.</translation>
    </message>
    <message>
        <source>It asks to be left alone until %1.</source>
        <translation>Die Seite bittet darum, bis %1 nicht gefragt zu werden.</translation>
    </message>
    <message>
        <source>As soon as there is a connection, the page is loaded by itself.</source>
        <translation>Sobald es eine Verbindung gibt, wird die Seite von selbst geladen.</translation>
    </message>
    <message>
        <source>There is no such page in “%1”: its pages are 1 to %2.</source>
        <translation>„%1“ hat keine solche Seite: Es gibt die Seiten 1 bis %2.</translation>
    </message>
    <message>
        <source>A part of “%1” cannot be read. Klartext saves what it can.</source>
        <translation>Ein Teil von „%1“ lässt sich nicht lesen. Klartext rettet, was zu retten ist.</translation>
    </message>
    <message>
        <source>If this is said again, start the program anew.</source>
        <translation>Wenn diese Meldung wiederkommt, starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The library was mended</source>
        <translation>Die Bibliothek wurde instand gesetzt</translation>
    </message>
    <message>
        <source>The index that “%1” is searched with was damaged. It has been made anew, and nothing was lost.</source>
        <translation>Das Verzeichnis, mit dem „%1“ durchsucht wird, war beschädigt. Es wurde neu angelegt; verloren ging nichts.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to be left alone for %n second(s).</source>
        <translation>
            <numerusform>Die Seite bittet darum, %n Sekunde lang nicht gefragt zu werden.</numerusform>
            <numerusform>Die Seite bittet darum, %n Sekunden lang nicht gefragt zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was kept was damaged</source>
        <translation>Was aufgehoben wurde, war beschädigt</translation>
    </message>
    <message>
        <source>“%1”, which holds your library, rules and corrections, was damaged and is in order again. A copy of the damaged file is kept as “%2”.</source>
        <translation>„%1“ mit Ihrer Bibliothek, Ihren Regeln und Berichtigungen war beschädigt und ist wieder in Ordnung. Eine Abschrift der beschädigten Datei wurde als „%2“ beiseitegelegt.</translation>
    </message>
    <message>
        <source>Led into a private network</source>
        <translation>In ein privates Netz geführt</translation>
    </message>
    <message>
        <source>“%1” lies on this computer or in its network, where a page of the web has no business. Nobody was asked there.</source>
        <translation>„%1“ liegt auf diesem Rechner oder in seinem Netz, wo eine Seite aus dem Web nichts zu suchen hat. Dort wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>its list cannot be read</source>
        <translation>ihr Verzeichnis lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>File takes too long</source>
        <translation>Datei braucht zu lange</translation>
    </message>
    <message>
        <source>“%1” takes longer to unpack than a file of pages should, so it was not read.</source>
        <translation>„%1“ braucht zum Entpacken länger, als eine Datei mit Seiten brauchen darf, und wurde darum nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” takes more memory to unpack than a file of pages should, so it was not read.</source>
        <translation>„%1“ braucht zum Entpacken mehr Speicher, als eine Datei mit Seiten brauchen darf, und wurde darum nicht gelesen.</translation>
    </message>
    <message>
        <source>File not unpacked</source>
        <translation>Datei nicht entpackt</translation>
    </message>
    <message>
        <source>Klartext failed to unpack “%1”, which may be damaged. Nothing else is affected.</source>
        <translation>Klartext konnte „%1“ nicht entpacken; vielleicht ist die Datei beschädigt. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>List too large</source>
        <translation>Liste zu groß</translation>
    </message>
    <message>
        <source>“%1” takes more time or memory to read than a list of pages should, so it was not read.</source>
        <translation>„%1“ zu lesen braucht mehr Zeit oder Speicher, als eine Liste von Seiten sollte; die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>If it is a list of pages, part it into several files and bring them in one by one.</source>
        <translation>Falls es eine Liste von Seiten ist, verteilen Sie sie auf mehrere Dateien und übernehmen Sie diese nacheinander.</translation>
    </message>
    <message>
        <source>List not read</source>
        <translation>Liste nicht gelesen</translation>
    </message>
    <message>
        <source>Klartext failed to read “%1”, which may be damaged. Nothing else is affected.</source>
        <translation>Klartext ist beim Lesen von „%1“ gescheitert; die Datei ist vielleicht beschädigt. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>Check the address, and the number after the colon in it if there is one.</source>
        <translation>Prüfen Sie die Adresse und die Zahl nach dem Doppelpunkt darin, wenn dort eine steht.</translation>
    </message>
    <message>
        <source>If it is a page of your own network, open its address yourself.</source>
        <translation>Wenn es eine Seite Ihres eigenen Netzes ist, öffnen Sie deren Adresse selbst.</translation>
    </message>
    <message>
        <source>Try again later, or from another network.</source>
        <translation>Versuchen Sie es später noch einmal oder aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>it answers without any encryption.</source>
        <translation>Geantwortet wurde ganz ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Open it in a web browser, which can show or save it.</source>
        <translation>Öffnen Sie die Adresse in einem Webbrowser; er kann zeigen oder speichern, was dort liegt.</translation>
    </message>
    <message>
        <source>Leave it alone unless you know who made it.</source>
        <translation>Lassen Sie es liegen, wenn Sie nicht wissen, von wem es stammt.</translation>
    </message>
    <message>
        <source>it is damaged, or was written by another program</source>
        <translation>Sie ist beschädigt oder stammt von einem anderen Programm</translation>
    </message>
    <message>
        <source>No way through the proxy server</source>
        <translation>Kein Weg durch den Proxyserver</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, so nothing of it was taken.</source>
        <translation>„%1“ ist größer als %2, deshalb wurde nichts davon übernommen.</translation>
    </message>
    <message>
        <source>Make a smaller file with only what you need.</source>
        <translation>Machen Sie eine kleinere Datei, nur mit dem, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>Keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file: it has no end, or says something only when something happens. Nothing was read.</source>
        <translation>„%1“ ist keine gewöhnliche Datei: Sie hat kein Ende oder sagt nur etwas, wenn etwas geschieht. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>Copy what it says into a file, and open that.</source>
        <translation>Kopieren Sie, was sie sagt, in eine Datei, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“%1” accepts no connection.</source>
        <translation>„%1“ nimmt keine Verbindung an.</translation>
    </message>
    <message>
        <source>nothing named “%1” was found.</source>
        <translation>Etwas mit dem Namen „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“%1” closed the connection.</source>
        <translation>„%1“ hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>“%1” does not do as a proxy server should.</source>
        <translation>„%1“ verhält sich nicht wie ein Proxyserver.</translation>
    </message>
    <message>
        <source>“%1” asks for a name and a password.</source>
        <translation>„%1“ fragt nach einem Namen und einem Passwort.</translation>
    </message>
    <message>
        <source>“%1” lets nobody through to it.</source>
        <translation>„%1“ lässt niemanden dorthin durch.</translation>
    </message>
    <message>
        <source>“%1” did not get through to it.</source>
        <translation>„%1“ ist nicht dorthin durchgekommen.</translation>
    </message>
    <message>
        <source>what “%1” answers is not the language of the web.</source>
        <translation>Was „%1“ antwortet, ist nicht die Sprache des Webs.</translation>
    </message>
    <message>
        <source>Write both into the address of the proxy in the settings of this computer.</source>
        <translation>Schreiben Sie beides in die Adresse des Proxyservers in den Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy server, or use another network.</source>
        <translation>Fragen Sie, wer den Proxyserver betreibt, oder nutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>Check the rights on the file and on its folder, and the space on the disk.</source>
        <translation>Prüfen Sie die Rechte an der Datei und an ihrem Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>“%1” should be the file that keeps your library, but it is a folder, a pipe or a device. No page can be kept, and rules and corrections last until the program is closed.</source>
        <translation>„%1“ sollte die Datei mit Ihrer Bibliothek sein, ist aber ein Ordner, eine Pipe oder ein Gerät. Keine Seite kann aufgehoben werden, und Regeln und Korrekturen gelten, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>Move it to another place, then start Klartext anew.</source>
        <translation>Verschieben Sie es an einen anderen Ort und starten Sie Klartext neu.</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>Die Bibliothek ist in Gebrauch</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing in it to read.</source>
        <translation>„%1“ ist leer: Es steht nichts darin.</translation>
    </message>
    <message>
        <source>Look whether it was saved or downloaded as a whole.</source>
        <translation>Sehen Sie nach, ob sie vollständig gespeichert oder heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>The library is gone</source>
        <translation>Die Bibliothek ist fort</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved or replaced while Klartext was open, so nothing can be kept in it any more.</source>
        <translation>„%1“ wurde gelöscht, verschoben oder ersetzt, während Klartext offen war; deshalb kann darin nichts mehr aufgehoben werden.</translation>
    </message>
    <message>
        <source>Put it back where it was, or start Klartext anew to begin with what is there.</source>
        <translation>Legen Sie sie an ihren Platz zurück, oder starten Sie Klartext neu, um mit dem zu beginnen, was dort ist.</translation>
    </message>
    <message>
        <source>Another program holds “%1” and lets nobody else read it. What you kept is safe, but not to be seen until it is free again, and no page can be kept before. Rules and corrections hold while Klartext is open, and are written then.</source>
        <translation>Ein anderes Programm hält „%1“ und lässt niemanden sonst darin lesen. Was Sie aufgehoben haben, ist sicher, aber nicht zu sehen, bis die Datei wieder frei ist, und vorher lässt sich keine Seite aufheben. Regeln und Korrekturen gelten, solange Klartext offen ist, und werden dann geschrieben.</translation>
    </message>
    <message>
        <source>Close the other program. Klartext goes on trying.</source>
        <translation>Schließen Sie das andere Programm. Klartext versucht es weiter.</translation>
    </message>
    <message>
        <source>What you decided could not be written into “%1” yet: %2. It holds while Klartext is open, and Klartext goes on trying.</source>
        <translation>Was Sie entschieden haben, konnte noch nicht in „%1“ gespeichert werden: %2. Es gilt, solange Klartext offen ist, und Klartext versucht es weiter.</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>Legen Sie sie an ihren Platz zurück.</translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The page writes its text by script, which is not run here.</source>
        <translation>Die Seite schreibt ihren Text per Skript; Skripte laufen hier nicht.</translation>
    </message>
    <message>
        <source>The rest is for subscribers: %1 of %2 words are here.</source>
        <translation>Der Rest ist für Abonnenten: %1 von %2 Wörtern sind da.</translation>
    </message>
    <message>
        <source>The rest is for subscribers: %1 words are here.</source>
        <translation>Der Rest ist für Abonnenten: %1 Wörter sind da.</translation>
    </message>
    <message>
        <source>The page says that its article has %2 words; %1 are here.</source>
        <translation>Der Artikel hat nach Angabe der Seite %2 Wörter; %1 sind da.</translation>
    </message>
    <message>
        <source>The text breaks off in the middle of a sentence.</source>
        <translation>Der Text bricht mitten im Satz ab.</translation>
    </message>
    <message>
        <source>The data inside the page holds more of the text: %2 words, not %1.</source>
        <translation>In den Daten der Seite steht mehr vom Text: %2 statt %1 Wörter.</translation>
    </message>
    <message>
        <source>The text goes on: this is followed by page %1.</source>
        <translation>Der Text geht auf Seite %1 weiter.</translation>
    </message>
    <message>
        <source>Pictures that the page gives no address for: %1 of %2.</source>
        <translation>Bilder, zu denen die Seite keine Adresse nennt: %1 von %2.</translation>
    </message>
</context>
<context>
    <name>HighlightColor</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>nicht mehr im Text</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The row has no address.</source>
        <translation>Die Zeile hat keine Adresse.</translation>
    </message>
    <message>
        <source>This is no address of a web page.</source>
        <translation>Das ist keine Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>The list is too long; this page was left out.</source>
        <translation>Die Liste ist zu lang; diese Seite wurde weggelassen.</translation>
    </message>
    <message>
        <source>The entry is damaged or cut off.</source>
        <translation>Der Eintrag ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Pocket (CSV)</source>
        <translation>Pocket (CSV)</translation>
    </message>
    <message>
        <source>Pocket (HTML)</source>
        <translation>Pocket (HTML)</translation>
    </message>
    <message>
        <source>Instapaper (CSV)</source>
        <translation>Instapaper (CSV)</translation>
    </message>
    <message>
        <source>wallabag (JSON)</source>
        <translation>wallabag (JSON)</translation>
    </message>
    <message>
        <source>Readwise (CSV)</source>
        <translation>Readwise (CSV)</translation>
    </message>
    <message>
        <source>Omnivore (ZIP)</source>
        <translation>Omnivore (ZIP)</translation>
    </message>
    <message>
        <source>Bookmarks of a browser (HTML)</source>
        <translation>Lesezeichen eines Browsers (HTML)</translation>
    </message>
    <message>
        <source>A list of links</source>
        <translation>Eine Liste von Links</translation>
    </message>
    <message>
        <source>This is a script for a browser, and no page.</source>
        <translation>Das ist ein Skript für einen Browser und keine Seite.</translation>
    </message>
    <message>
        <source>Only a browser or this computer knows this address; it is none of the web.</source>
        <translation>Diese Adresse kennt nur ein Browser oder dieser Rechner; im Netz steht sie nicht.</translation>
    </message>
    <message>
        <source>A quote in the row is never closed.</source>
        <translation>Ein Anführungszeichen in der Zeile wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The entry is far larger than an entry should be.</source>
        <translation>Der Eintrag ist viel größer, als ein Eintrag sein sollte.</translation>
    </message>
    <message>
        <source>The line holds no link.</source>
        <translation>Die Zeile enthält keinen Link.</translation>
    </message>
    <message>
        <source>This part of the file cannot be unpacked.</source>
        <translation>Dieser Teil der Datei lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The rest of the file was left out: to read it would take more time or memory than a list of pages should.</source>
        <translation>Der Rest der Datei wurde weggelassen: Ihn zu lesen würde mehr Zeit oder Speicher brauchen, als eine Liste von Seiten sollte.</translation>
    </message>
    <message>
        <source>The rest of the file was left out: Klartext failed to read it. It may be damaged.</source>
        <translation>Der Rest der Datei wurde weggelassen: Klartext ist beim Lesen gescheitert. Er ist vielleicht beschädigt.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Cookies and consent</source>
        <translation>Cookies und Einwilligung</translation>
    </message>
    <message>
        <source>Ad-blocker wall</source>
        <translation>Werbeblocker-Sperre</translation>
    </message>
    <message>
        <source>Subscription offer</source>
        <translation>Abo-Angebot</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Account and login</source>
        <translation>Konto und Anmeldung</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Related and teasers</source>
        <translation>Verwandtes und Teaser</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>Über die Verfasser</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtliches</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Reading List</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kept last</source>
        <translation>Zuletzt aufgehoben</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Best hits</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Noch nichts aufgehoben</translation>
    </message>
    <message>
        <source>Open a page and press Ctrl+D to keep it.</source>
        <translation>Öffnen Sie eine Seite und drücken Sie Strg+D, um sie aufzuheben.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>All that is kept stands in the archive.</source>
        <translation>Alles Aufgehobene steht im Archiv.</translation>
    </message>
    <message>
        <source>All that is kept has been read.</source>
        <translation>Alles Aufgehobene ist gelesen.</translation>
    </message>
    <message>
        <source>Press F on a page of the list to make it a favorite.</source>
        <translation>Drücken Sie F auf einer Seite der Liste, um sie zum Favoriten zu machen.</translation>
    </message>
    <message>
        <source>Press A on a page of the list to move it here when you are done.</source>
        <translation>Drücken Sie A auf einer Seite der Liste, um sie hierher zu legen, wenn Sie mit ihr fertig sind.</translation>
    </message>
    <message>
        <source>No page bears this tag any more.</source>
        <translation>Keine Seite trägt dieses Schlagwort mehr.</translation>
    </message>
    <message>
        <source>Deleted pages stay here for 30 days, so that they can come back.</source>
        <translation>Gelöschte Seiten bleiben 30 Tage hier, damit sie zurückkommen können.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>This filter was not understood: %1</source>
        <translation>Dieser Filter wurde nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Use fewer words, or only their beginning: bridg*</source>
        <translation>Nehmen Sie weniger Wörter oder nur ihren Anfang: brück*</translation>
    </message>
    <message>
        <source>Choose “All Pages” to search everywhere.</source>
        <translation>Wählen Sie „Alle Seiten“, um überall zu suchen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln Seite als ungelesen gekennzeichnet.</numerusform>
            <numerusform>%Ln Seiten als ungelesen gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) marked as read.</source>
        <translation>
            <numerusform>%Ln Seite als gelesen gekennzeichnet.</numerusform>
            <numerusform>%Ln Seiten als gelesen gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) moved to the archive.</source>
        <translation>
            <numerusform>%Ln Seite ins Archiv gelegt.</numerusform>
            <numerusform>%Ln Seiten ins Archiv gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) taken out of the archive.</source>
        <translation>
            <numerusform>%Ln Seite aus dem Archiv geholt.</numerusform>
            <numerusform>%Ln Seiten aus dem Archiv geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) added to the favorites.</source>
        <translation>
            <numerusform>%Ln Seite zu den Favoriten genommen.</numerusform>
            <numerusform>%Ln Seiten zu den Favoriten genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) removed from the favorites.</source>
        <translation>
            <numerusform>%Ln Seite aus den Favoriten genommen.</numerusform>
            <numerusform>%Ln Seiten aus den Favoriten genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln Kept Article(s)…</source>
        <translation>
            <numerusform>%Ln aufgehobenen Artikel &amp;speichern …</numerusform>
            <numerusform>%Ln aufgehobene Artikel &amp;speichern …</numerusform>
        </translation>
    </message>
    <message>
        <source>Words are found in titles, texts and notes, however they are accented. bridg* finds beginnings, “old bridge” a phrase; -ferry leaves pages out.
Filters: tag:travel  site:example.org  lang:de  before:2024-05  after:2020  unread  is:favourite  is:archived  has:highlight  has:note</source>
        <translation>Wörter werden in Titeln, Texten und Notizen gefunden, mit und ohne Akzente. brück* findet Wortanfänge, „alte Brücke“ eine Wortfolge; -fähre lässt Seiten weg.
Filter: schlagwort:reise  website:example.org  sprache:de  vor:2024-05  nach:2020  ungelesen  ist:favorit  ist:archiviert  hat:markierung  hat:notiz</translation>
    </message>
    <message>
        <source>A page that is kept can be read without a network, with its pictures, and is found by its words. Nothing is kept unless you ask for it or highlight its text.</source>
        <translation>Eine aufgehobene Seite lässt sich ohne Netz lesen, mit ihren Bildern, und wird über ihre Wörter gefunden. Aufgehoben wird nur, was Sie aufheben oder worin Sie etwas markieren.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Reading this Markdown took too much, or failed; it is shown as it is written, with its signs.</source>
        <translation>Dieses Markdown zu lesen hat zu viel gekostet oder ist misslungen; es wird gezeigt, wie es geschrieben ist, mit seinen Zeichen.</translation>
    </message>
    <message>
        <source>Markdown of more than 6 MB is shown as it is written, with its signs. Split the file to see its headings, links and lists set.</source>
        <translation>Markdown von mehr als 6 MB wird gezeigt, wie es geschrieben ist, mit seinen Zeichen. Teilen Sie die Datei, um ihre Überschriften, Links und Listen gesetzt zu sehen.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Readin&amp;g</source>
        <translation>L&amp;esen</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>Hi&amp;ghlights</source>
        <translation>Mark&amp;ierungen</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The page is very large; only its first part was read.</source>
        <translation>Die Seite ist sehr groß; nur ihr erster Teil wurde gelesen.</translation>
    </message>
    <message>
        <source>The page nests its boxes too deeply; the innermost were flattened.</source>
        <translation>Die Seite verschachtelt ihre Kästen zu tief; die innersten wurden eingeebnet.</translation>
    </message>
    <message>
        <source>Reading the page took too long; only a part of it was read.</source>
        <translation>Das Lesen der Seite dauerte zu lange; nur ein Teil wurde gelesen.</translation>
    </message>
    <message>
        <source>Some characters of the page are damaged and were replaced.</source>
        <translation>Einige Zeichen der Seite sind beschädigt und wurden ersetzt.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>The page shows no text itself; the text was taken from the data inside it.</source>
        <translation>Die Seite zeigt selbst keinen Text; er stammt aus den Daten in ihr.</translation>
    </message>
    <message>
        <source>The next pages were joined to this one.</source>
        <translation>Die nächsten Seiten wurden angefügt.</translation>
    </message>
    <message>
        <source>The text was taken from the data inside the page.</source>
        <translation>Der Text stammt aus den Daten der Seite.</translation>
    </message>
    <message>
        <source>Reading the page took too much memory; only a part of it was read.</source>
        <translation>Das Lesen der Seite brauchte zu viel Speicher; nur ein Teil wurde gelesen.</translation>
    </message>
    <message>
        <source>The page could not be read as it is built; this is its bare text, perhaps not all of it.</source>
        <translation>Die Seite ließ sich nicht so lesen, wie sie gebaut ist; dies ist ihr bloßer Text, vielleicht nicht der ganze.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>Die Seite ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>PageNode</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>List of %n item(s)</source>
        <translation>
            <numerusform>Liste mit %n Punkt</numerusform>
            <numerusform>Liste mit %n Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Heading of level %1</source>
        <translation>Überschrift der Ebene %1</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Print Article</source>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. If there was a file of this name before, it is as it was. Choose another folder, or free some space.</source>
        <translation>„%1“ wurde nicht geschrieben: %2. Eine frühere Datei dieses Namens ist so, wie sie war. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>there is not enough space</source>
        <translation>der Platz reicht nicht</translation>
    </message>
    <message>
        <source>its pages could not be set, or took too long.</source>
        <translation>die Seiten ließen sich nicht setzen, oder es dauerte zu lange.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>This file is damaged, or holds more than Klartext unpacks at once. The list is not whole.</source>
        <translation>Diese Datei ist beschädigt oder enthält mehr, als Klartext auf einmal entpackt. Die Liste ist nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Luftig</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%Ln script(s)</source>
        <translation>
            <numerusform>%Ln Skript</numerusform>
            <numerusform>%Ln Skripte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracking pixel(s)</source>
        <translation>
            <numerusform>%Ln Zählpixel</numerusform>
            <numerusform>%Ln Zählpixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) or sound(s)</source>
        <translation>
            <numerusform>%Ln Video oder Tonstück</numerusform>
            <numerusform>%Ln Videos oder Tonstücke</numerusform>
        </translation>
    </message>
    <message>
        <source>The page itself holds %1 of scripts; none of it was run.</source>
        <translation>Die Seite selbst enthält %1 an Skripten; nichts davon wurde ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>What follows readers was taken off %Ln link(s).</source>
        <translation>
            <numerusform>Von %Ln Link wurde entfernt, was Leser verfolgt.</numerusform>
            <numerusform>Von %Ln Links wurde entfernt, was Leser verfolgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No referrer was sent.</source>
        <translation>Woher Sie kamen, wurde niemandem gesagt.</translation>
    </message>
    <message>
        <source>No other site was asked for anything</source>
        <translation>Keine andere Seite wurde um etwas gebeten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other site(s) not asked</source>
        <translation>
            <numerusform>%Ln andere Website nicht angefragt</numerusform>
            <numerusform>%Ln andere Websites nicht angefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden picture(s)</source>
        <translation>
            <numerusform>%Ln verstecktes Bild</numerusform>
            <numerusform>%Ln versteckte Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Scripts of a page are never run.</source>
        <translation>Skripte einer Seite werden nie ausgeführt.</translation>
    </message>
    <message>
        <source>Pages inside a page are never loaded.</source>
        <translation>Seiten innerhalb einer Seite werden nie geladen.</translation>
    </message>
    <message>
        <source>A picture of a pixel or two shows nothing: it counts readers.</source>
        <translation>Ein Bild von ein, zwei Pixeln zeigt nichts: Es zählt Leser.</translation>
    </message>
    <message>
        <source>A picture that nobody can see, with an address full of values: it counts readers.</source>
        <translation>Ein Bild, das niemand sehen kann, mit einer Adresse voller Werte: Es zählt Leser.</translation>
    </message>
    <message>
        <source>Videos and sounds open in the web browser.</source>
        <translation>Videos und Töne öffnen sich im Browser.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to be asked for</source>
        <translation>
            <numerusform>%Ln Bild auf Nachfrage</numerusform>
            <numerusform>%Ln Bilder auf Nachfrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) from a private address</source>
        <translation>
            <numerusform>%Ln Bild von einer privaten Adresse</numerusform>
            <numerusform>%Ln Bilder von einer privaten Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) from this computer</source>
        <translation>
            <numerusform>%Ln Bild von diesem Rechner</numerusform>
            <numerusform>%Ln Bilder von diesem Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are loaded only when you ask for them.</source>
        <translation>Bilder werden nur geladen, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>A page of the web has no business on this computer or in its network.</source>
        <translation>Eine Seite aus dem Web hat auf diesem Rechner und in seinem Netz nichts zu suchen.</translation>
    </message>
    <message>
        <source>A page of the web does not get to read files of this computer.</source>
        <translation>Eine Seite aus dem Web darf keine Dateien dieses Rechners lesen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not loaded</source>
        <translation>
            <numerusform>%Ln Bild nicht geladen</numerusform>
            <numerusform>%Ln Bilder nicht geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) from a site that is not found</source>
        <translation>
            <numerusform>%Ln Bild von einer Seite, die nicht zu finden ist</numerusform>
            <numerusform>%Ln Bilder von einer Seite, die nicht zu finden ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this name was found in the internet, so nobody was asked.</source>
        <translation>Unter diesem Namen war im Internet nichts zu finden, deshalb wurde niemand gefragt.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Only the part that arrived is shown.</source>
        <translation>Gezeigt wird nur der Teil, der angekommen ist.</translation>
    </message>
    <message>
        <source>What you see is the page as it was before.</source>
        <translation>Sie sehen die Seite, wie sie zuvor war.</translation>
    </message>
    <message>
        <source>The page names a wrong text encoding and was read as %1. If its letters look wrong, choose another one in the menu View.</source>
        <translation>Die Seite nennt eine falsche Textkodierung und wurde als %1 gelesen. Sehen ihre Buchstaben falsch aus, wählen Sie im Menü Ansicht eine andere.</translation>
    </message>
    <message>
        <source>What you choose in the window is not remembered either.</source>
        <translation>Was Sie im Fenster einstellen, wird ebenfalls nicht behalten.</translation>
    </message>
    <message>
        <source>The helper program klartext-judge does not start, so pages are read without the protection it gives.</source>
        <translation>Das Hilfsprogramm klartext-judge startet nicht, deshalb werden Seiten ohne seinen Schutz gelesen.</translation>
    </message>
    <message>
        <source>The helper program klartext-unpack does not start, so files are unpacked without the protection it gives.</source>
        <translation>Das Hilfsprogramm klartext-unpack startet nicht, deshalb werden Dateien ohne seinen Schutz ausgepackt.</translation>
    </message>
    <message>
        <source>Open only what you trust, and install Klartext anew.</source>
        <translation>Öffnen Sie nur, dem Sie vertrauen, und installieren Sie Klartext neu.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1 % of its words are links</source>
        <translation>%1 % der Wörter sind Links</translation>
    </message>
    <message>
        <source>all of it is one link</source>
        <translation>ist als Ganzes ein Link</translation>
    </message>
    <message>
        <source>stands in the page&apos;s footer</source>
        <translation>steht in der Fußzeile der Seite</translation>
    </message>
    <message>
        <source>stands in a navigation area</source>
        <translation>steht in einem Navigationsbereich</translation>
    </message>
    <message>
        <source>stands in the page&apos;s header</source>
        <translation>steht in der Kopfzeile der Seite</translation>
    </message>
    <message>
        <source>stands in a side box</source>
        <translation>steht in einem Kasten am Rand</translation>
    </message>
    <message>
        <source>stands in a form</source>
        <translation>steht in einem Formular</translation>
    </message>
    <message>
        <source>stands in a dialog laid over the page</source>
        <translation>steht in einem Dialog, der über der Seite liegt</translation>
    </message>
    <message>
        <source>is hidden on the page as published</source>
        <translation>ist auf der veröffentlichten Seite verborgen</translation>
    </message>
    <message>
        <source>the page names its box “%1”</source>
        <translation>die Seite nennt den Kasten „%1“</translation>
    </message>
    <message>
        <source>is one of %1 blocks of the same shape</source>
        <translation>ist einer von %1 Blöcken gleicher Form</translation>
    </message>
    <message>
        <source>asks for consent to cookies</source>
        <translation>bittet um Einwilligung in Cookies</translation>
    </message>
    <message>
        <source>asks to switch off an ad blocker</source>
        <translation>bittet, einen Werbeblocker auszuschalten</translation>
    </message>
    <message>
        <source>offers a subscription</source>
        <translation>bietet ein Abonnement an</translation>
    </message>
    <message>
        <source>offers a newsletter</source>
        <translation>bietet einen Newsletter an</translation>
    </message>
    <message>
        <source>asks to log in or register</source>
        <translation>bittet um Anmeldung oder Registrierung</translation>
    </message>
    <message>
        <source>names social networks or ways to share</source>
        <translation>nennt soziale Netzwerke oder Wege zum Teilen</translation>
    </message>
    <message>
        <source>is a comment or invites one</source>
        <translation>ist ein Kommentar oder lädt dazu ein</translation>
    </message>
    <message>
        <source>points to other texts</source>
        <translation>verweist auf andere Texte</translation>
    </message>
    <message>
        <source>tells about the author</source>
        <translation>erzählt von den Verfassern</translation>
    </message>
    <message>
        <source>is labelled as an advertisement</source>
        <translation>ist als Anzeige gekennzeichnet</translation>
    </message>
    <message>
        <source>is a legal notice</source>
        <translation>ist ein rechtlicher Hinweis</translation>
    </message>
    <message>
        <source>is a control of the page</source>
        <translation>ist ein Bedienelement der Seite</translation>
    </message>
    <message>
        <source>stands before the article begins</source>
        <translation>steht vor dem Beginn des Artikels</translation>
    </message>
    <message>
        <source>stands after the article ends</source>
        <translation>steht nach dem Ende des Artikels</translation>
    </message>
    <message>
        <source>stands outside the box that holds the article</source>
        <translation>steht außerhalb des Kastens mit dem Artikel</translation>
    </message>
    <message>
        <source>stands %1 times on the page</source>
        <translation>steht %1-mal auf der Seite</translation>
    </message>
    <message>
        <source>has only %1 words</source>
        <translation>hat nur %1 Wörter</translation>
    </message>
    <message>
        <source>holds no sentence</source>
        <translation>enthält keinen Satz</translation>
    </message>
    <message>
        <source>looks like a headline, and no text of its own follows</source>
        <translation>sieht aus wie eine Überschrift, auf die kein eigener Text folgt</translation>
    </message>
    <message>
        <source>resembles boilerplate in several small ways</source>
        <translation>gleicht in mehreren Kleinigkeiten dem, was Seiten um ihre Artikel stellen</translation>
    </message>
    <message>
        <source>stands in the box that holds the article</source>
        <translation>steht im Kasten mit dem Artikel</translation>
    </message>
    <message>
        <source>has %1 words of running text</source>
        <translation>hat %1 Wörter Fließtext</translation>
    </message>
    <message>
        <source>stands between paragraphs of the article</source>
        <translation>steht zwischen Absätzen des Artikels</translation>
    </message>
    <message>
        <source>heads text of the article</source>
        <translation>überschreibt Text des Artikels</translation>
    </message>
    <message>
        <source>is the page&apos;s title</source>
        <translation>ist der Titel der Seite</translation>
    </message>
    <message>
        <source>stands in the part marked as main content</source>
        <translation>steht im als Hauptinhalt ausgezeichneten Teil</translation>
    </message>
    <message>
        <source>only %1 % of its words are links</source>
        <translation>nur %1 % der Wörter sind Links</translation>
    </message>
    <message>
        <source>resembles article text in several small ways</source>
        <translation>gleicht in mehreren Kleinigkeiten dem Text eines Artikels</translation>
    </message>
    <message>
        <source>is a headline that shares no word with the text around it</source>
        <translation>ist eine Überschrift, die kein Wort mit dem Text um sie herum teilt</translation>
    </message>
    <message>
        <source>stands in a box of which %1 % of the words are links</source>
        <translation>steht in einem Kasten, dessen Wörter zu %1 % Links sind</translation>
    </message>
    <message>
        <source>its words stand in the article above already</source>
        <translation>seine Wörter stehen weiter oben schon im Artikel</translation>
    </message>
    <message>
        <source>is a note that the text points to</source>
        <translation>ist eine Anmerkung, auf die der Text verweist</translation>
    </message>
    <message>
        <source>is a caption of the article</source>
        <translation>ist eine Bildunterschrift oder Beschriftung des Artikels</translation>
    </message>
    <message>
        <source>stood on %1 other pages of this site</source>
        <translation>stand auf %1 anderen Seiten dieser Site</translation>
    </message>
    <message>
        <source>your rule for this site</source>
        <translation>eigene Regel für diese Website</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>%1 — %2</source>
        <comment>title — site, file or address</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>Nichts darin war lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read of it was taken over, with %Ln kept page(s).</source>
        <translation>
            <numerusform>Was lesbar war, wurde übernommen, darunter %Ln aufgehobene Seite.</numerusform>
            <numerusform>Was lesbar war, wurde übernommen, darunter %Ln aufgehobene Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept page(s) could not be read.</source>
        <translation>
            <numerusform>%Ln aufgehobene Seite war nicht lesbar.</numerusform>
            <numerusform>%Ln aufgehobene Seiten waren nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Use the text in the page&apos;s data</source>
        <translation>Den Text aus den Daten der Seite nehmen</translation>
    </message>
    <message>
        <source>Load and join the next pages</source>
        <translation>Die nächsten Seiten laden und anfügen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>list items</source>
        <translation>Listenpunkte</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>table cells</source>
        <translation>Tabellenzellen</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>preformatted texts</source>
        <translation>vorformatierte Texte</translation>
    </message>
    <message>
        <source>the main part</source>
        <translation>dem Hauptteil</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>dem Artikel</translation>
    </message>
    <message>
        <source>side boxes</source>
        <translation>Seitenkästen</translation>
    </message>
    <message>
        <source>navigation areas</source>
        <translation>Navigationsbereichen</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Kopfbereichen</translation>
    </message>
    <message>
        <source>footers</source>
        <translation>Fußbereichen</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>Formularen</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>dialogs</source>
        <translation>Dialogen</translation>
    </message>
    <message>
        <source>the box “%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the element “%1”</source>
        <translation>Elementen „%1“</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 named “%2”</source>
        <translation>%1 namens „%2“</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1: &quot;the box “story”&quot;, &quot;side boxes&quot;</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>beginning with “%1”</source>
        <translation>beginnend mit „%1“</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <extracomment>%1: what is meant, such as &quot;paragraphs named “teaser”&quot;</extracomment>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Weglassen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a rule; %2: which texts it is for, such as &quot;at most 25 words&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>at most 25 words</source>
        <translation>höchstens 25 Wörter</translation>
    </message>
    <message>
        <source>more than 25 words</source>
        <translation>mehr als 25 Wörter</translation>
    </message>
    <message>
        <source>mostly links</source>
        <translation>vor allem Links</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>matched nothing on the last %n page(s)</source>
        <translation>
            <numerusform>traf zuletzt auf %n Seite nichts</numerusform>
            <numerusform>traf auf den letzten %n Seiten nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht angewandt</translation>
    </message>
    <message>
        <source>matched %1</source>
        <translation>traf zu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>Rules (*.txt)</source>
        <translation>Regeln (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>RuleMistake</name>
    <message>
        <source>A file of rules begins with “klartext-rules 1”.</source>
        <translation>Eine Datei mit Regeln beginnt mit „klartext-rules 1“.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>„%1“ bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>A rule needs a site above it.</source>
        <translation>Über einer Regel muss eine Website stehen.</translation>
    </message>
    <message>
        <source>There is no rule above that this belongs to.</source>
        <translation>Darüber steht keine Regel, zu der dies gehört.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a site.</source>
        <translation>„%1“ ist nicht der Name einer Website.</translation>
    </message>
    <message>
        <source>“%1” does not say which elements are meant.</source>
        <translation>„%1“ sagt nicht, welche Elemente gemeint sind.</translation>
    </message>
    <message>
        <source>“%1” is none of “any”, “short”, “long” and “links”.</source>
        <translation>„%1“ ist weder „any“ noch „short“, „long“ oder „links“.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Der Text fehlt.</translation>
    </message>
    <message>
        <source>The file says too much; from here on it was not read.</source>
        <translation>Die Datei sagt zu viel; von hier an wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>There are too many rules for “%1”; the others were left out.</source>
        <translation>Für „%1“ sind es zu viele Regeln; die übrigen wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Left out of the page</source>
        <translation>Von der Seite weggelassen</translation>
    </message>
    <message>
        <source>Left out here, uncertain:</source>
        <translation>Hier weggelassen, unsicher:</translation>
    </message>
    <message>
        <source>this program was built without what sets pages.</source>
        <translation>dieses Programm wurde ohne das gebaut, was Seiten setzt.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>SearchFilter</name>
    <message>
        <source>tag</source>
        <translation>schlagwort</translation>
    </message>
    <message>
        <source>site</source>
        <translation>website</translation>
    </message>
    <message>
        <source>lang</source>
        <translation>sprache</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorit</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>markierung</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>markierungen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notizen</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>a cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>an ad-blocker notice</source>
        <translation>Hinweis zum Werbeblocker</translation>
    </message>
    <message>
        <source>a subscription offer</source>
        <translation>Abo-Angebot</translation>
    </message>
    <message>
        <source>a newsletter offer</source>
        <translation>Newsletter-Angebot</translation>
    </message>
    <message>
        <source>a login prompt</source>
        <translation>Aufforderung zur Anmeldung</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>a teaser</source>
        <translation>Teaser</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>Teilen-Schaltflächen</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>a note about the author</source>
        <translation>Angabe zum Autor</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>a legal notice</source>
        <translation>rechtlicher Hinweis</translation>
    </message>
    <message>
        <source>a control of the page</source>
        <translation>Bedienelement</translation>
    </message>
    <message>
        <source>no part of the article</source>
        <translation>nicht zum Artikel gehörig</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) set aside as %1</source>
        <translation>
            <numerusform>%n Absatz beiseitegelegt: %1</numerusform>
            <numerusform>%n Absätze beiseitegelegt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) set aside as %1</source>
        <translation>
            <numerusform>%n Teil beiseitegelegt: %1</numerusform>
            <numerusform>%n Teile beiseitegelegt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside as %1</source>
        <translation>Beiseitegelegt: %1</translation>
    </message>
</context>
<context>
    <name>SettingsTrouble</name>
    <message>
        <source>The file that keeps your settings is damaged. Klartext starts with its defaults; the damaged file is kept as %1.</source>
        <translation>Die Datei mit Ihren Einstellungen ist beschädigt. Klartext beginnt mit den Voreinstellungen; die beschädigte Datei ist aufgehoben als %1.</translation>
    </message>
    <message>
        <source>What you choose cannot be kept, because nothing can be written into the folder %1. Check the rights of the folder and the space on the disk.</source>
        <translation>Was Sie einstellen, lässt sich nicht aufheben, weil in den Ordner %1 nichts geschrieben werden kann. Prüfen Sie die Rechte des Ordners und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>A folder stood where your settings are kept. Klartext starts with its defaults; the folder is now %1.</source>
        <translation>Wo Ihre Einstellungen stehen sollten, lag ein Ordner. Klartext beginnt mit den Voreinstellungen; der Ordner heißt jetzt %1.</translation>
    </message>
    <message>
        <source>What you choose cannot be kept, because %1 is a folder, where your settings should be, and cannot be moved away. Rename the folder and start Klartext again.</source>
        <translation>Was Sie einstellen, lässt sich nicht aufheben: %1, wo Ihre Einstellungen stehen sollten, ist ein Ordner und lässt sich nicht verschieben. Benennen Sie den Ordner um und starten Sie Klartext neu.</translation>
    </message>
    <message>
        <source>A pipe or a device stood where your settings are kept. Klartext starts with its defaults; what stood there is now %1.</source>
        <translation>Wo Ihre Einstellungen stehen sollten, lag eine Pipe oder ein Gerät. Klartext beginnt mit den Voreinstellungen; was dort lag, heißt jetzt %1.</translation>
    </message>
    <message>
        <source>What you choose cannot be kept, because %1 is a pipe or a device, where your settings should be. Move it away; what you chose until then is written by itself.</source>
        <translation>Was Sie einstellen, lässt sich nicht aufheben: %1, wo Ihre Einstellungen stehen sollten, ist eine Pipe oder ein Gerät. Verschieben Sie es; was Sie bis dahin eingestellt haben, wird dann von selbst geschrieben.</translation>
    </message>
    <message>
        <source>What you choose cannot be kept, because %1 is a folder, where your settings should be. Move it away; what you chose until then is written by itself.</source>
        <translation>Was Sie einstellen, lässt sich nicht aufheben: %1, wo Ihre Einstellungen stehen sollten, ist ein Ordner. Verschieben Sie ihn; was Sie bis dahin eingestellt haben, wird dann von selbst geschrieben.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Reading aloud needs the package qt6-speech-speechd-plugin. Install it and press play again.</source>
        <translation>Zum Vorlesen fehlt das Paket qt6-speech-speechd-plugin. Installieren Sie es und drücken Sie noch einmal auf Abspielen.</translation>
    </message>
    <message>
        <source>Nothing is installed that speaks. Install the packages speech-dispatcher and speech-dispatcher-espeak-ng and press play again.</source>
        <translation>Es ist nichts installiert, was spricht. Installieren Sie die Pakete speech-dispatcher und speech-dispatcher-espeak-ng und drücken Sie noch einmal auf Abspielen.</translation>
    </message>
    <message>
        <source>The speech service speech-dispatcher could not be started. Press play to try again.</source>
        <translation>Der Sprachdienst speech-dispatcher ließ sich nicht starten. Abspielen versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The speech service has no voice. Install the package speech-dispatcher-espeak-ng and press play again.</source>
        <translation>Der Sprachdienst hat keine Stimme. Installieren Sie das Paket speech-dispatcher-espeak-ng und drücken Sie noch einmal auf Abspielen.</translation>
    </message>
    <message>
        <source>The speech service does not answer. It may help to end speech-dispatcher and to press play again.</source>
        <translation>Der Sprachdienst antwortet nicht. Vielleicht hilft es, speech-dispatcher zu beenden und noch einmal auf Abspielen zu drücken.</translation>
    </message>
    <message>
        <source>The speech service took the text but did not speak it. Is there a sound device, and does it work?</source>
        <translation>Der Sprachdienst hat den Text angenommen, aber nicht gesprochen. Gibt es ein Tongerät, und funktioniert es?</translation>
    </message>
</context>
<context>
    <name>SpokenEntry</name>
    <message>
        <source>put back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>put back in part</source>
        <translation>zum Teil zurückgeholt</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Von Ihnen entfernt</translation>
    </message>
    <message>
        <source>may belong to the article</source>
        <translation>gehört vielleicht zum Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Kein Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) left out</source>
        <translation>
            <numerusform>%Ln Block weggelassen</numerusform>
            <numerusform>%Ln Blöcke weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln unsicher</numerusform>
            <numerusform>%Ln unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%Ln Bild konnte nicht geladen werden.</numerusform>
            <numerusform>%Ln Bilder konnten nicht geladen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not loaded.</source>
        <translation>
            <numerusform>%Ln Bild nicht geladen.</numerusform>
            <numerusform>%Ln Bilder nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Always on %1</source>
        <translation>Auf %1 immer</translation>
    </message>
</context>
<context>
    <name>klartext::app::NextPages</name>
    <message>
        <source>There are more pages.</source>
        <translation>Es gibt noch weitere Seiten.</translation>
    </message>
</context>
<context>
    <name>klartext::gui::Application</name>
    <message>
        <source>A part of the library cannot be read, and can only be mended while no window is open. Start the program anew?</source>
        <translation>Ein Teil der Bibliothek lässt sich nicht lesen und kann nur instand gesetzt werden, wenn kein Fenster offen ist. Programm neu starten?</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>The library is free again, and what you decided is written.</source>
        <translation>Die Bibliothek ist wieder frei, und was Sie entschieden haben, ist geschrieben.</translation>
    </message>
    <message>
        <source>At most %L1 pages are opened at once. Open these afterwards in the same way:</source>
        <translation>Höchstens %L1 Seiten werden auf einmal geöffnet. Öffnen Sie diese danach auf dieselbe Weise:</translation>
    </message>
</context>
<context>
    <name>klartext::gui::HighlightDesk</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The highlights were not saved</source>
        <translation>Die Markierungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Highlighted. The page is kept in the library now, so that the highlight stays.</source>
        <translation>Markiert. Die Seite ist jetzt in der Bibliothek aufgehoben, damit die Markierung bleibt.</translation>
    </message>
</context>
<context>
    <name>klartext::gui::LastCall</name>
    <message>
        <source>What you decided is not written into “%1” yet: %2. If Klartext closes now, it is lost.</source>
        <translation>Was Sie entschieden haben, ist noch nicht in „%1“ gespeichert: %2. Wenn Klartext jetzt geschlossen wird, geht es verloren.</translation>
    </message>
    <message>
        <source>Klartext closes as soon as what you decided is written.</source>
        <translation>Klartext wird geschlossen, sobald gespeichert ist, was Sie entschieden haben.</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Close &amp;Anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>klartext::gui::LibraryDesk</name>
    <message>
        <source>The library was backed up as %1</source>
        <translation>Die Bibliothek wurde als %1 gesichert</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as %1</source>
        <translation>Die Sicherung wurde zurückgespielt. Was vorher da war, steht in %1</translation>
    </message>
    <message>
        <source>Kept in the library.</source>
        <translation>In der Bibliothek aufgehoben.</translation>
    </message>
    <message>
        <source>Removed from the library. Ctrl+D keeps the page again.</source>
        <translation>Aus der Bibliothek entfernt. Strg+D hebt die Seite wieder auf.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::AboutDialog</name>
    <message>
        <source>About Klartext</source>
        <translation>Über Klartext</translation>
    </message>
    <message>
        <source>Klartext</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Opens a web page, finds the article, and shows it for reading. What it leaves out it lists, with the reason.</source>
        <translation>Öffnet eine Webseite, findet den Artikel und zeigt ihn zum Lesen. Was weggelassen wird, steht mit Begründung in einer Liste.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>Freie Software unter der MIT-Lizenz. Gebaut mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::AddressBar</name>
    <message>
        <source>Link or path of a page</source>
        <translation>Link oder Pfad einer Seite</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Recent pages</source>
        <translation>Zuletzt geöffnete Seiten</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title — address</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>klartext::ui::AutoScroll</name>
    <message numerus="yes">
        <source>%Ln line(s) a minute – plus and minus change it, any other key pauses</source>
        <translation>
            <numerusform>%Ln Zeile in der Minute – Plus und Minus ändern es, jede andere Taste hält an</numerusform>
            <numerusform>%Ln Zeilen in der Minute – Plus und Minus ändern es, jede andere Taste hält an</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Ende des Textes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) a minute</source>
        <translation>
            <numerusform>%Ln Zeile in der Minute</numerusform>
            <numerusform>%Ln Zeilen in der Minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::BackPill</name>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur Lesestelle</translation>
    </message>
    <message>
        <source>Return to the place from which you followed the link</source>
        <translation>Zu der Stelle zurückkehren, von der aus Sie dem Link gefolgt sind</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Stay here (Esc)</source>
        <translation>Hier bleiben (Esc)</translation>
    </message>
</context>
<context>
    <name>klartext::ui::BoxLayer</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Den Code kopieren</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ChangesDialog</name>
    <message>
        <source>What Changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The kept page is the same; the program finds another article in it than when it was kept.</source>
        <translation>Die aufgehobene Seite ist dieselbe; das Programm findet darin einen anderen Artikel als damals.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) are new.</source>
        <translation>
            <numerusform>%Ln Absatz ist neu.</numerusform>
            <numerusform>%Ln Absätze sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) are left out.</source>
        <translation>
            <numerusform>%Ln Absatz fällt weg.</numerusform>
            <numerusform>%Ln Absätze fallen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ColorField</name>
    <message>
        <source>Very easy to read</source>
        <translation>Sehr gut zu lesen</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Gut zu lesen</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Schlecht zu lesen</translation>
    </message>
    <message>
        <source>Too faint to read</source>
        <translation>Zu blass zum Lesen</translation>
    </message>
    <message>
        <source>%1 (%2 : 1)</source>
        <comment>words, contrast ratio</comment>
        <translation>%1 (%2 : 1)</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Pick the colour</source>
        <translation>Farbe auswählen</translation>
    </message>
    <message>
        <source>Pick the colour: %1</source>
        <translation>Farbe auswählen: %1</translation>
    </message>
    <message>
        <source>This is no colour. Write it like #1d5690 or “navy”.</source>
        <translation>Das ist keine Farbe. Schreiben Sie sie wie #1d5690 oder „navy“.</translation>
    </message>
    <message>
        <source>Klartext shows the text in this colour, so that it can be read</source>
        <translation>Klartext zeigt den Text in dieser Farbe, damit er lesbar ist</translation>
    </message>
    <message>
        <source>Take %1 for %2</source>
        <translation>%1 nehmen für: %2</translation>
    </message>
</context>
<context>
    <name>klartext::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Einen Befehl suchen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>command — its keys</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No command that can be used now fits these words.</source>
        <translation>Zu diesen Worten passt kein Befehl, der sich jetzt nutzen lässt.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ComparePane</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>N and P go from one removed block to the next, with Shift to uncertain ones only.</source>
        <translation>N und P führen von einem weggelassenen Block zum nächsten, mit der Umschalttaste nur zu unsicheren.</translation>
    </message>
    <message>
        <source>Comparing the page with its article …</source>
        <translation>Die Seite wird mit ihrem Artikel verglichen …</translation>
    </message>
</context>
<context>
    <name>klartext::ui::CookieDialog</name>
    <message>
        <source>Add from &amp;File…</source>
        <translation>Aus &amp;Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Add from F&amp;irefox</source>
        <translation>Aus F&amp;irefox hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>From these sites pages are fetched as you, with the login of your browser. The cookies are kept in a folder that only you can read. They go to the pages of their site and nowhere else, and never into a saved file.</source>
        <translation>Von diesen Websites werden Seiten in Ihrem Namen abgerufen, mit der Anmeldung Ihres Browsers. Die Cookies liegen in einem Ordner, den nur Sie lesen können. Sie gehen an die Seiten ihrer Website und nirgendwo anders hin, und nie in eine gespeicherte Datei.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Valid Until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Sites with cookies</source>
        <translation>Websites mit Cookies</translation>
    </message>
    <message>
        <source>There are none. Log in to a site in your browser, then add its cookies here: from a cookies.txt file, or from Firefox.</source>
        <translation>Es gibt keine. Melden Sie sich im Browser bei einer Website an und fügen Sie dann hier ihre Cookies hinzu: aus einer Datei cookies.txt oder aus Firefox.</translation>
    </message>
    <message>
        <source>Another &amp;Folder…</source>
        <translation>Anderer &amp;Ordner …</translation>
    </message>
    <message>
        <source>Add Cookies</source>
        <translation>Cookies hinzufügen</translation>
    </message>
    <message>
        <source>Cookie files (*.txt)</source>
        <translation>Cookie-Dateien (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of a Firefox Profile</source>
        <translation>Ordner eines Firefox-Profils</translation>
    </message>
    <message>
        <source>There are no cookies in it.</source>
        <translation>Es sind keine Cookies darin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar.</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of a site’s name</source>
        <translation>Teil des Namens einer Website</translation>
    </message>
    <message>
        <source>Filter the sites</source>
        <translation>Websites filtern</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>bis sie entfernt werden</translation>
    </message>
    <message numerus="yes">
        <source>There are too many: the last %Ln cookie(s) were left out. Make a file of fewer sites to get them.</source>
        <translation>
            <numerusform>Es sind zu viele: %Ln Cookie am Ende wurde weggelassen. Mit einer Datei von weniger Websites bekommen Sie es.</numerusform>
            <numerusform>Es sind zu viele: Die letzten %Ln Cookies wurden weggelassen. Mit einer Datei von weniger Websites bekommen Sie sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::EncodingMenu</name>
    <message>
        <source>Text &amp;Encoding</source>
        <translation>Textko&amp;dierung</translation>
    </message>
    <message>
        <source>Choose in which encoding the page is written, if its letters look wrong</source>
        <translation>Wählen, in welcher Kodierung die Seite geschrieben ist, wenn ihre Buchstaben falsch aussehen</translation>
    </message>
    <message>
        <source>&amp;By Itself: %1</source>
        <translation>&amp;Von selbst: %1</translation>
    </message>
    <message>
        <source>&amp;By Itself</source>
        <translation>&amp;Von selbst</translation>
    </message>
</context>
<context>
    <name>klartext::ui::EntryDetails</name>
    <message>
        <source>%1 — %2 (%3)</source>
        <comment>kind — how sure (number)</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Text of the removed block</source>
        <translation>Text des weggelassenen Blocks</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show what was measured on this block</source>
        <translation>Zeigen, was an diesem Block gemessen wurde</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Save %Ln Article(s)</source>
        <translation>
            <numerusform>%Ln Artikel speichern</numerusform>
            <numerusform>%Ln Artikel speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>All articles in one &amp;book</source>
        <translation>Alle Artikel in einem &amp;Buch</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Each file is named by its title. None is written over another.</source>
        <translation>Jede Datei heißt nach ihrem Titel. Keine wird über eine andere geschrieben.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Choose Folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written.</source>
        <translation>
            <numerusform>%Ln Datei wurde geschrieben.</numerusform>
            <numerusform>%Ln Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) could not be saved:</source>
        <translation>
            <numerusform>%Ln Artikel konnte nicht gespeichert werden:</numerusform>
            <numerusform>%Ln Artikel konnten nicht gespeichert werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>No program for folders could be started. The files are in “%1”.</source>
        <translation>Es ließ sich kein Programm für Ordner starten. Die Dateien liegen in „%1“.</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>klartext::ui::FetchPanel</name>
    <message>
        <source>&amp;Give Up…</source>
        <translation>A&amp;ufgeben …</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Aus der Liste e&amp;ntfernen</translation>
    </message>
    <message>
        <source>Cop&amp;y List</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save List…</source>
        <translation>Liste spei&amp;chern …</translation>
    </message>
    <message>
        <source>Pages fetched</source>
        <translation>Abgerufene Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Why It Did Not Come</source>
        <translation>Warum sie nicht kam</translation>
    </message>
    <message>
        <source>Pages that did not come</source>
        <translation>Seiten, die nicht kamen</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>No pages are being fetched.</source>
        <translation>Es werden keine Seiten abgerufen.</translation>
    </message>
    <message>
        <source>%1 of %2 fetched.</source>
        <comment>numbers of pages</comment>
        <translation>%1 von %2 abgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) did not come.</source>
        <translation>
            <numerusform>%Ln Seite kam nicht.</numerusform>
            <numerusform>%Ln Seiten kamen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>There is no connection; it goes on by itself when there is one.</source>
        <translation>Es besteht keine Verbindung; sobald es eine gibt, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>&amp;Try All Again</source>
        <translation>Alle &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Save List</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Fetch no more of these pages and forget the list? Pages that came stay in the library.</source>
        <translation>Keine weiteren dieser Seiten abrufen und die Liste vergessen? Seiten, die schon da sind, bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>&amp;Give Up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) did not come yet and will be asked for again.</source>
        <translation>
            <numerusform>%Ln Seite kam noch nicht und wird wieder abgerufen.</numerusform>
            <numerusform>%Ln Seiten kamen noch nicht und werden wieder abgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages that do not come will be listed here, with the reason.</source>
        <translation>Seiten, die nicht kommen, werden hier mit dem Grund aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing can be written into the library; it goes on by itself when that is possible. Check the space on the disk and whether another program holds the library.</source>
        <translation>In die Bibliothek lässt sich nichts schreiben; sobald es möglich ist, geht es von selbst weiter. Prüfen Sie den Platz auf dem Datenträger, und ob ein anderes Programm die Bibliothek festhält.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::FilteredList</name>
    <message>
        <source>No entry matches these words.</source>
        <translation>Kein Eintrag passt zu diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the hits is shown: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>klartext::ui::HeldPictures</name>
    <message>
        <source>&amp;Load this picture</source>
        <translation>Dieses Bild &amp;laden</translation>
    </message>
    <message>
        <source>Load all &amp;pictures of this page</source>
        <translation>Alle &amp;Bilder dieser Seite laden</translation>
    </message>
    <message>
        <source>Al&amp;ways load pictures on %1</source>
        <translation>Bilder auf %1 &amp;immer laden</translation>
    </message>
</context>
<context>
    <name>klartext::ui::HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Copy the Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Remove the Highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>klartext::ui::HighlightCopies</name>
    <message>
        <source>No page of the library is highlighted yet.</source>
        <translation>In der Bibliothek ist noch keine Seite markiert.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <extracomment>The name of a file: the title of an article, then what is in the file.</extracomment>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Der Text wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) were copied as Markdown.</source>
        <translation>
            <numerusform>%Ln Markierung wurde als Markdown kopiert.</numerusform>
            <numerusform>%Ln Markierungen wurden als Markdown kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Highlights</source>
        <translation>Markierungen speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
    <message>
        <source>%1 – highlights</source>
        <translation>%1 – Markierungen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::HighlightWalk</name>
    <message>
        <source>The page says it otherwise now: there is no place to go to.</source>
        <translation>Auf der Seite steht es jetzt anders: Es gibt keine Stelle, zu der man gehen könnte.</translation>
    </message>
    <message>
        <source>No highlight comes after this.</source>
        <translation>Danach kommt keine Markierung mehr.</translation>
    </message>
    <message>
        <source>No highlight comes before this.</source>
        <translation>Davor kommt keine Markierung.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::Highlights</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Nothing on this page is highlighted yet.

Select some text and press Ctrl+H, or choose a color in the bar beside it.</source>
        <translation>Auf dieser Seite ist noch nichts markiert.

Wählen Sie etwas Text aus und drücken Sie Strg+H, oder wählen Sie eine Farbe in der Leiste daneben.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Change the &amp;Highlight…</source>
        <translation>&amp;Markierung ändern …</translation>
    </message>
    <message>
        <source>Write a &amp;Note…</source>
        <translation>&amp;Notiz schreiben …</translation>
    </message>
    <message>
        <source>R&amp;emove the Highlight</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>There is no text of the article in the selection.</source>
        <translation>In der Auswahl ist kein Text des Artikels.</translation>
    </message>
    <message>
        <source>Highlighted. %1</source>
        <translation>Markiert. %1</translation>
    </message>
    <message>
        <source>Go back to the article to highlight its text.</source>
        <translation>Gehen Sie zum Artikel zurück, um darin zu markieren.</translation>
    </message>
    <message>
        <source>Select some text first, then highlight it.</source>
        <translation>Wählen Sie zuerst etwas Text aus, dann lässt er sich markieren.</translation>
    </message>
    <message>
        <source>Select some text first, then write a note on it.</source>
        <translation>Wählen Sie zuerst etwas Text aus, dann lässt sich eine Notiz dazu schreiben.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::HighlightsModel</name>
    <message>
        <source>Stands in a part that was left out.</source>
        <translation>Steht in einem Teil, der weggelassen wurde.</translation>
    </message>
    <message>
        <source>The page says it otherwise now.</source>
        <translation>Auf der Seite steht es jetzt anders.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A color and a quote: &quot;Yellow: “The ferry rests.”&quot;</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Nicht mehr im Text</translation>
    </message>
    <message>
        <source>The text of the page has changed. What you marked is kept here.</source>
        <translation>Der Text der Seite hat sich geändert. Was Sie markiert haben, bleibt hier erhalten.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::HighlightsPane</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 alone (%Ln)</source>
        <translation>
            <numerusform>Nur %1 zeigen (%Ln)</numerusform>
            <numerusform>Nur %1 zeigen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight has these colors.</source>
        <translation>Keine Markierung hat diese Farben.</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ImageObject</name>
    <message>
        <source>Image not available</source>
        <translation>Bild nicht verfügbar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Load this picture</source>
        <translation>Dieses Bild laden</translation>
    </message>
    <message>
        <source>%1 × %2 pixels · %3</source>
        <translation>%1 × %2 Pixel · %3</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Choose File…</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>Klartext reads what Pocket (CSV, HTML), Instapaper (CSV), wallabag (JSON), Readwise (CSV) and Omnivore (ZIP) export, bookmarks of browsers (HTML), and lists of links.</source>
        <translation>Klartext liest, was Pocket (CSV, HTML), Instapaper (CSV), wallabag (JSON), Readwise (CSV) und Omnivore (ZIP) exportieren, außerdem Lesezeichen von Browsern (HTML) und Listen von Links.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What Stands There</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Why It Was Left Out</source>
        <translation>Warum sie weggelassen wurde</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Fetching</source>
        <translation>&amp;Abruf</translation>
    </message>
    <message>
        <source>Pages in the file</source>
        <translation>Seiten in der Datei</translation>
    </message>
    <message>
        <source>Choose &amp;All</source>
        <translation>A&amp;lle auswählen</translation>
    </message>
    <message>
        <source>Choose &amp;None</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>Lists of pages (*.csv *.html *.htm *.json *.zip *.txt *.md)</source>
        <translation>Listen von Seiten (*.csv *.html *.htm *.json *.zip *.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, the kind of file</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) found.</source>
        <translation>
            <numerusform>%Ln Seite gefunden.</numerusform>
            <numerusform>%Ln Seiten gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the library and not chosen.</source>
        <translation>
            <numerusform>%Ln davon ist in der Bibliothek und nicht ausgewählt.</numerusform>
            <numerusform>%Ln davon sind in der Bibliothek und nicht ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated row(s) were joined.</source>
        <translation>
            <numerusform>%Ln wiederholte Zeile wurde zusammengefasst.</numerusform>
            <numerusform>%Ln wiederholte Zeilen wurden zusammengefasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pages (%1)</source>
        <translation>&amp;Seiten (%1)</translation>
    </message>
    <message>
        <source>&amp;Left Out (%1)</source>
        <translation>Weg&amp;gelassen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln Page(s)</source>
        <translation>
            <numerusform>%Ln Seite &amp;importieren</numerusform>
            <numerusform>%Ln Seiten &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The pages are being fetched. This goes on when this window is closed, and after a restart.</source>
        <translation>Die Seiten werden abgerufen. Das geht weiter, wenn dieses Fenster geschlossen wird, und auch nach einem Neustart.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were no addresses of pages.</source>
        <translation>
            <numerusform>%Ln Eintrag war keine Adresse einer Seite.</numerusform>
            <numerusform>%Ln Einträge waren keine Adressen von Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) were left out; they are not listed here.</source>
        <translation>
            <numerusform>%Ln weitere Zeile wurde weggelassen; sie steht hier nicht.</numerusform>
            <numerusform>%Ln weitere Zeilen wurden weggelassen; sie stehen hier nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::KeptBar</name>
    <message>
        <source>What changed…</source>
        <translation>Was sich geändert hat …</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <translation>Aktuelle Fassung laden</translation>
    </message>
    <message>
        <source>Load the page from the web; what is kept stays as it is</source>
        <translation>Die Seite aus dem Netz laden; was aufgehoben ist, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>From your library, as it was kept on %1.</source>
        <translation>Aus Ihrer Bibliothek, wie am %1 aufgehoben.</translation>
    </message>
    <message>
        <source>From your library, as it was kept on %1. The program reads it better now than then.</source>
        <translation>Aus Ihrer Bibliothek, wie am %1 aufgehoben. Das Programm liest sie heute besser als damals.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::KindGutter</name>
    <message>
        <source>hidden on the page</source>
        <translation>auf der Seite verborgen</translation>
    </message>
    <message>
        <source>kept, uncertain</source>
        <translation>behalten, unsicher</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>klartext::ui::KindLegend</name>
    <message>
        <source>%1 %2</source>
        <comment>kind, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show blocks of this kind again</source>
        <translation>Blöcke dieser Art wieder zeigen</translation>
    </message>
    <message>
        <source>Let blocks of this kind step back</source>
        <translation>Blöcke dieser Art zurücktreten lassen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::KindMenu</name>
    <message>
        <source>Show &amp;All Kinds</source>
        <translation>&amp;Alle Arten zeigen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::Librarian</name>
    <message>
        <source>This page is kept already</source>
        <translation>Diese Seite ist schon aufgehoben</translation>
    </message>
    <message>
        <source>It stands in your library as it was on %1. Keep what is shown now in its place, or remove the page from the library?</source>
        <translation>Sie steht in Ihrer Bibliothek, wie sie am %1 war. Soll das, was jetzt zu sehen ist, an ihre Stelle treten, oder soll die Seite aus der Bibliothek entfernt werden?</translation>
    </message>
    <message>
        <source>&amp;Keep This Version</source>
        <translation>Diese Fassung auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Remove from the Library</source>
        <translation>Aus der Bibliothek &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::LibraryPane</name>
    <message>
        <source>Reverse the order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>Aufgehobene Seiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>&amp;Endgültig löschen …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in &amp;Web Browser</source>
        <translation>Im &amp;Webbrowser öffnen</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>Als &amp;gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Als &amp;ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Remove from &amp;Favorites</source>
        <translation>Aus den &amp;Favoriten nehmen</translation>
    </message>
    <message>
        <source>Add to &amp;Favorites</source>
        <translation>Zu den &amp;Favoriten nehmen</translation>
    </message>
    <message>
        <source>Take out of the &amp;Archive</source>
        <translation>Aus dem &amp;Archiv holen</translation>
    </message>
    <message>
        <source>Move to the &amp;Archive</source>
        <translation>Ins &amp;Archiv legen</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Seite</numerusform>
            <numerusform>bisher %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save &amp;Highlights…</source>
        <translation>&amp;Markierungen speichern …</translation>
    </message>
</context>
<context>
    <name>klartext::ui::MainWindow</name>
    <message>
        <source>There is no article on this page</source>
        <translation>Auf dieser Seite steht kein Artikel</translation>
    </message>
    <message>
        <source>The page holds links, menus or forms, but no text long enough to be read as an article.</source>
        <translation>Die Seite enthält Links, Menüs oder Formulare, aber keinen Text, der lang genug wäre, um als Artikel gelesen zu werden.</translation>
    </message>
    <message>
        <source>Press F9 to see everything that was left out, and put back what you want to read.</source>
        <translation>Drücken Sie F9, um alles Weggelassene zu sehen, und holen Sie zurück, was Sie lesen möchten.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+C to see the page as it was published.</source>
        <translation>Drücken Sie Strg+Umschalt+C, um die Seite so zu sehen, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>If the page leads to articles, open one of them.</source>
        <translation>Wenn die Seite zu Artikeln führt, öffnen Sie einen davon.</translation>
    </message>
    <message>
        <source>Klartext</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Left Out</source>
        <translation>Weggelassenes</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>Das Laden wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 — Klartext</source>
        <extracomment>The title of an article and how much of it is read: &quot;A river rises (43 %) — Klartext&quot;.</extracomment>
        <translation>%1 – Klartext</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Nothing was left out after this.</source>
        <translation>Danach wurde nichts mehr weggelassen.</translation>
    </message>
    <message>
        <source>Nothing was left out before this.</source>
        <translation>Davor wurde nichts weggelassen.</translation>
    </message>
    <message>
        <source>There is no link and no text on the clipboard.</source>
        <translation>In der Zwischenablage ist weder ein Link noch ein Text.</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing uncertain comes after this.</source>
        <translation>Danach kommt nichts Unsicheres mehr.</translation>
    </message>
    <message>
        <source>Nothing uncertain comes before this.</source>
        <translation>Davor steht nichts Unsicheres.</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln page(s) repeated is forgotten.</source>
        <translation>
            <numerusform>Gemerktes von %Ln Seite ist vergessen.</numerusform>
            <numerusform>Gemerktes von %Ln Seiten ist vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Press Ctrl+B to open the page in the web browser.</source>
        <translation>Mit Strg+B die Seite im Webbrowser öffnen.</translation>
    </message>
    <message>
        <source>Loading page %1 of at most %2 …</source>
        <translation>Seite %1 von höchstens %2 wird geladen …</translation>
    </message>
    <message>
        <source>%1 (%2) — Klartext</source>
        <translation>%1 (%2) – Klartext</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title: what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) put back</source>
        <translation>
            <numerusform>%Ln Block zurückgeholt</numerusform>
            <numerusform>%Ln Blöcke zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) taken out</source>
        <translation>
            <numerusform>%Ln Block weggelassen</numerusform>
            <numerusform>%Ln Blöcke weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>Ab &amp;hier vorlesen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages, books and texts (*.html *.htm *.xhtml *.xht *.mht *.mhtml *.maff *.webarchive *.epub *.warc *.warc.gz *.zip *.md *.markdown *.txt *.text)</source>
        <translation>Seiten, Bücher und Texte (*.html *.htm *.xhtml *.xht *.mht *.mhtml *.maff *.webarchive *.epub *.warc *.warc.gz *.zip *.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <source>No page is kept in the library yet.</source>
        <translation>In der Bibliothek ist noch keine Seite aufbewahrt.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Die Adresse ist kopiert.</translation>
    </message>
    <message>
        <source>Saving was stopped, and nothing was written.</source>
        <translation>Das Speichern wurde angehalten; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>There is no text on this page</source>
        <translation>Auf dieser Seite steht kein Text</translation>
    </message>
    <message>
        <source>It is empty or damaged, holds no text at all, or has it written by a script, which Klartext never runs.</source>
        <translation>Sie ist leer oder beschädigt, enthält gar keinen Text, oder ein Skript schreibt ihn, und Klartext führt keine Skripte aus.</translation>
    </message>
    <message>
        <source>Open the file in the program that made it, or another copy of it.</source>
        <translation>Öffnen Sie die Datei mit dem Programm, das sie erzeugt hat, oder eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>Not everything was opened</source>
        <translation>Nicht alles wurde geöffnet</translation>
    </message>
    <message>
        <source>Klartext opens files and links of the web. This is neither:</source>
        <translation>Klartext öffnet Dateien und Links des Webs. Das hier ist weder das eine noch das andere:</translation>
    </message>
</context>
<context>
    <name>klartext::ui::MessageView</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open in web browser</source>
        <translation>Im Webbrowser öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Tries again by itself in %n second(s).</source>
        <translation>
            <numerusform>Versucht es in %n Sekunde von selbst noch einmal.</numerusform>
            <numerusform>Versucht es in %n Sekunden von selbst noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::NotePopup</name>
    <message>
        <source>This note was left out of the article.</source>
        <translation>Diese Anmerkung wurde im Artikel weggelassen.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Zur Anmerkung gehen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::NoteText</name>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
</context>
<context>
    <name>klartext::ui::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Dismiss the note</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::OfferBar</name>
    <message>
        <source>Dismiss the offer</source>
        <translation>Das Angebot schließen</translation>
    </message>
    <message>
        <source>Dismiss the offer (Esc)</source>
        <translation>Das Angebot schließen (Esc)</translation>
    </message>
    <message>
        <source>Put back. Keep what stands there on every page of %1?</source>
        <translation>Zurückgeholt. Auf jeder Seite von %1 behalten, was dort steht?</translation>
    </message>
    <message>
        <source>Taken out. Leave it out on every page of %1?</source>
        <translation>Herausgenommen. Auf jeder Seite von %1 weglassen?</translation>
    </message>
</context>
<context>
    <name>klartext::ui::OutlineModel</name>
    <message>
        <source>Heading of level %1</source>
        <translation>Überschrift der Ebene %1</translation>
    </message>
</context>
<context>
    <name>klartext::ui::OutlinePane</name>
    <message>
        <source>This text has no headings.</source>
        <translation>Dieser Text hat keine Überschriften.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>klartext::ui::OutsideBar</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Klartext hands a web browser nothing but addresses of the web. Copy the address and open it there yourself.</source>
        <translation>Klartext gibt einem Webbrowser nur Adressen des Webs. Kopieren Sie die Adresse und öffnen Sie sie dort selbst.</translation>
    </message>
    <message>
        <source>No mail program could be started. Copy the address and write to it yourself.</source>
        <translation>Es ließ sich kein Mailprogramm starten. Kopieren Sie die Adresse und schreiben Sie selbst dorthin.</translation>
    </message>
    <message>
        <source>No web browser could be started. Copy the address and open it yourself.</source>
        <translation>Es ließ sich kein Webbrowser starten. Kopieren Sie die Adresse und öffnen Sie sie selbst.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PageCommands</name>
    <message numerus="yes">
        <source>%Ln page(s) deleted.</source>
        <translation>
            <numerusform>%Ln Seite gelöscht.</numerusform>
            <numerusform>%Ln Seiten gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) brought back.</source>
        <translation>
            <numerusform>%Ln Seite zurückgeholt.</numerusform>
            <numerusform>%Ln Seiten zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln Seite ist dann endgültig weg.</numerusform>
            <numerusform>%Ln Seiten sind dann endgültig weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln page(s) changed.</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Seite geändert.</numerusform>
            <numerusform>Schlagwörter von %Ln Seiten geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::PageDocument</name>
    <message>
        <source>Embedded content</source>
        <translation>Eingebetteter Inhalt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PageHighlights</name>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Change the Color</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Write the Note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Remove the Highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PageMarks</name>
    <message>
        <source>A part was left out here</source>
        <translation>Hier wurde etwas weggelassen</translation>
    </message>
    <message>
        <source>Dismiss this mark</source>
        <translation>Diese Markierung aufheben</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PageMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Remove selected paragraphs</source>
        <translation>Ausgewählte Absätze &amp;weglassen</translation>
    </message>
    <message>
        <source>&amp;Remove this paragraph</source>
        <translation>Diesen Absatz &amp;weglassen</translation>
    </message>
    <message>
        <source>&amp;Remove this table</source>
        <translation>Diese Tabelle &amp;weglassen</translation>
    </message>
    <message>
        <source>&amp;Remove this picture</source>
        <translation>Dieses Bild &amp;weglassen</translation>
    </message>
    <message>
        <source>Copy formula as &amp;TeX</source>
        <translation>Formel als &amp;TeX kopieren</translation>
    </message>
    <message>
        <source>Copy formula as &amp;MathML</source>
        <translation>Formel als &amp;MathML kopieren</translation>
    </message>
    <message>
        <source>Copy co&amp;de</source>
        <translation>Co&amp;de kopieren</translation>
    </message>
    <message>
        <source>&amp;Enlarge picture</source>
        <translation>Bild ver&amp;größern</translation>
    </message>
    <message>
        <source>&amp;Open the picture’s link</source>
        <translation>Link des Bildes ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PageModel</name>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PageStrip</name>
    <message>
        <source>Place on the page</source>
        <translation>Stelle auf der Seite</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PageTurner</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PageView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PartBar</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a book, title of its chapter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a chapter, how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PartChooser</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Pages in This File</source>
        <translation>Seiten in dieser Datei</translation>
    </message>
    <message>
        <source>Words of the title or the address</source>
        <translation>Wörter aus Titel oder Adresse</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PictureBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the window or 100 %</source>
        <translation>Ins Fenster einpassen oder 100 %</translation>
    </message>
    <message>
        <source>0, 1</source>
        <translation>0, 1</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Bild speichern unter …</translation>
    </message>
    <message>
        <source>Open the picture’s link</source>
        <translation>Link des Bildes öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fits the window</source>
        <translation>Ins Fenster eingepasst</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PictureSitesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Sites with Pictures</source>
        <translation>Websites mit Bildern</translation>
    </message>
    <message>
        <source>On these sites pictures are loaded at once while Klartext asks on all others.</source>
        <translation>Auf diesen Websites werden Bilder sofort geladen, während Klartext auf allen anderen fragt.</translation>
    </message>
    <message>
        <source>Sites whose pictures are always loaded</source>
        <translation>Websites, deren Bilder immer geladen werden</translation>
    </message>
    <message>
        <source>There are none yet. Choose “Always on …” above an article whose pictures were not loaded.</source>
        <translation>Noch gibt es keine. Wählen Sie „Auf … immer“ über einem Artikel, dessen Bilder nicht geladen wurden.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PictureViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Das Bild konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Loading the picture …</source>
        <translation>Das Bild wird geladen …</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PlayerBar</name>
    <message>
        <source>%1×</source>
        <extracomment>How fast is read aloud: &quot;1.25×&quot;.</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Voice, and what is read</source>
        <translation>Stimme, und was vorgelesen wird</translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>Zum Satz</translation>
    </message>
    <message>
        <source>Go to the sentence that is read, and follow it</source>
        <translation>Zum vorgelesenen Satz gehen und ihm folgen</translation>
    </message>
    <message>
        <source>Waiting for the voice …</source>
        <translation>Die Stimme wird geholt …</translation>
    </message>
    <message>
        <source>No voice that is installed speaks %1.</source>
        <translation>Keine installierte Stimme spricht %1.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Tempo: %1</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Stimme: %1</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PreviewModel</name>
    <message>
        <source>in the library</source>
        <translation>in der Bibliothek</translation>
    </message>
    <message>
        <source>favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::PrivacySection</name>
    <message>
        <source>What the page would have loaded from elsewhere in a web browser</source>
        <translation>Was die Seite in einem Webbrowser von anderswo geladen hätte</translation>
    </message>
    <message>
        <source>Sites that were not asked</source>
        <translation>Websites, die nicht angefragt wurden</translation>
    </message>
    <message>
        <source>%1 belongs to the page’s own site</source>
        <translation>%1 gehört zur Website der Seite selbst</translation>
    </message>
    <message>
        <source>P&amp;ictures:</source>
        <translation>B&amp;ilder:</translation>
    </message>
    <message>
        <source>Read without protection</source>
        <translation>Ohne Schutz gelesen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ReadingFooter</name>
    <message>
        <source>%1 · the end</source>
        <translation>%1 · Ende des Textes</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>How much was read and how long the rest takes: &quot;43 % · 6 min left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Stelle im Text</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ReadingPane</name>
    <message>
        <source>Opening the page …</source>
        <translation>Die Seite wird geöffnet …</translation>
    </message>
    <message>
        <source>Nothing is open yet</source>
        <translation>Noch ist nichts geöffnet</translation>
    </message>
    <message>
        <source>Type or paste an address above, or drop a file, a link or a text here.</source>
        <translation>Geben Sie oben eine Adresse ein, oder ziehen Sie eine Datei, einen Link oder einen Text hierher.</translation>
    </message>
    <message>
        <source>&amp;Put this part back</source>
        <translation>Diesen Teil &amp;zurückholen</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ReadingRow</name>
    <message>
        <source>Canc&amp;el</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Stop reading this file (Esc)</source>
        <translation>Diese Datei nicht weiter lesen (Esc)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) found so far</source>
        <translation>
            <numerusform>bisher %Ln Seite gefunden</numerusform>
            <numerusform>bisher %Ln Seiten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::RecentMenu</name>
    <message>
        <source>&amp;Recent Pages</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>klartext::ui::RemovedDelegate</name>
    <message>
        <source>Put back.</source>
        <translation>Zurückgeholt.</translation>
    </message>
    <message>
        <source>Put back in part.</source>
        <translation>Teilweise zurückgeholt.</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <comment>how sure, before the reasons</comment>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of blocks, share of the page</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>klartext::ui::RemovedModel</name>
    <message>
        <source>You took it out.</source>
        <translation>Von Ihnen weggelassen.</translation>
    </message>
    <message>
        <source>Each block has reasons of its own.</source>
        <translation>Jeder Block hat eigene Gründe.</translation>
    </message>
    <message>
        <source>%1 sure (%2).</source>
        <comment>how sure: number, words</comment>
        <translation>Zu %1 sicher (%2).</translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(ein Bild)</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>Probability that it belongs to the article: %1</source>
        <comment>of a run: of the block that most likely does</comment>
        <translation>Wahrscheinlichkeit, dass es zum Artikel gehört: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>beginning of a block: its evidence</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln block(s), %2 of the page’s words</source>
        <translation>
            <numerusform>%1: %Ln Block, %2 der Wörter der Seite</numerusform>
            <numerusform>%1: %Ln Blöcke, %2 der Wörter der Seite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::RemovedPane</name>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter what was left out</source>
        <translation>Weggelassenes filtern</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>In page order</source>
        <translation>Wie auf der Seite</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was weggelassen wurde</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Alle &amp;ausklappen</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>Alle &amp;einklappen</translation>
    </message>
    <message>
        <source>Open a page to see here what was left out of it, and why.</source>
        <translation>Öffnen Sie eine Seite, um hier zu sehen, was von ihr weggelassen wurde und warum.</translation>
    </message>
    <message>
        <source>Nothing was left out: the page is nothing but its article.</source>
        <translation>Nichts wurde weggelassen: Die Seite besteht nur aus ihrem Artikel.</translation>
    </message>
    <message>
        <source>Nothing that was left out holds “%1”.</source>
        <translation>Nichts Weggelassenes enthält „%1“.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) hidden</source>
        <translation>
            <numerusform>%Ln Art verborgen</numerusform>
            <numerusform>%Ln Arten verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which kinds are shown</source>
        <translation>Wählen, welche Arten gezeigt werden</translation>
    </message>
    <message>
        <source>Everything that was left out is of kinds that are hidden.</source>
        <translation>Alles Weggelassene gehört zu verborgenen Arten.</translation>
    </message>
    <message>
        <source>Nothing was left out: there is no text on the page.</source>
        <translation>Nichts wurde weggelassen: Auf der Seite steht kein Text.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ReportDialog</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Report a Wrong Result</source>
        <translation>Falsches Ergebnis melden</translation>
    </message>
    <message>
        <source>For instance: the second paragraph belongs to the article.</source>
        <translation>Zum Beispiel: Der zweite Absatz gehört zum Artikel.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>What is &amp;wrong, in your words:</source>
        <translation>&amp;Was falsch ist, in Ihren Worten:</translation>
    </message>
    <message>
        <source>What you &amp;corrected on this page:</source>
        <translation>Was Sie auf dieser Seite &amp;berichtigt haben:</translation>
    </message>
    <message>
        <source>&amp;Address of the page; shorten or empty it if it tells too much:</source>
        <translation>&amp;Adresse der Seite; kürzen oder leeren Sie sie, wenn sie zu viel verrät:</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Meldung</translation>
    </message>
    <message>
        <source>The Whole &amp;File</source>
        <translation>Die ganze &amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Writes one file to this computer and sends nothing. It holds the page as it was loaded (%1), how each block of it was judged, your corrections and your words. Whoever gets the file can read the page, with everything in it that was meant for you.</source>
        <translation>Schreibt eine Datei auf diesen Rechner und sendet nichts. Sie enthält die Seite, wie sie geladen wurde (%1), das Urteil über jeden ihrer Blöcke, Ihre Berichtigungen und Ihre Worte. Wer die Datei bekommt, kann die Seite lesen, mit allem darin, was für Sie bestimmt war.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Nothing. A report says more when you first put back what belongs to the article and take out what does not: then it can be checked.</source>
        <translation>Nichts. Eine Meldung sagt mehr, wenn Sie zuerst zurückholen, was zum Artikel gehört, und weglassen, was nicht dazugehört: Dann lässt sie sich nachprüfen.</translation>
    </message>
    <message>
        <source>… The rest of the page follows in the file.</source>
        <translation>… Der Rest der Seite folgt in der Datei.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Meldung speichern</translation>
    </message>
    <message>
        <source>Reports (*.klartext-report.json)</source>
        <translation>Meldungen (*.klartext-report.json)</translation>
    </message>
</context>
<context>
    <name>klartext::ui::RuleEditor</name>
    <message>
        <source>Rule for %1</source>
        <translation>Regel für %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Elements from the outermost to the innermost, with .class, #id and [role]; * at the end is everything inside</source>
        <translation>Elemente vom äußersten zum innersten, mit .Klasse, #id und [Rolle]; * am Ende ist alles darin</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>&amp;Tun:</translation>
    </message>
    <message>
        <source>&amp;Elements:</source>
        <translation>&amp;Elemente:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>&amp;Beginning with:</source>
        <translation>&amp;Beginnend mit:</translation>
    </message>
    <message>
        <source>These are no elements. A path looks like “main div.story p.teaser”.</source>
        <translation>Das sind keine Elemente. Ein Pfad sieht so aus: „main div.story p.teaser“.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::RuleFiles</name>
    <message numerus="yes">
        <source>%n more mistake(s).</source>
        <translation>
            <numerusform>Noch %n Fehler.</numerusform>
            <numerusform>Noch %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Klartext rules</source>
        <translation>Klartext-Regeln</translation>
    </message>
    <message numerus="yes">
        <source>%n new rule(s) imported.</source>
        <translation>
            <numerusform>%n neue Regel importiert.</numerusform>
            <numerusform>%n neue Regeln importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::RuleManager</name>
    <message>
        <source>Rules for Sites</source>
        <translation>Regeln für Websites</translation>
    </message>
    <message>
        <source>Filter by site or words</source>
        <translation>Nach Website oder Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>Die Regeln filtern</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Zuletzt angewandt</translation>
    </message>
    <message>
        <source>There are no rules yet. Put something back or take something out of an article, then choose “Always on This Site”.</source>
        <translation>Es gibt noch keine Regeln. Holen Sie etwas in einen Artikel zurück oder nehmen Sie etwas heraus und wählen Sie dann „Immer auf dieser Website“.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) deleted.</source>
        <extracomment>%n: how many rules were deleted</extracomment>
        <translation>
            <numerusform>%n Regel gelöscht.</numerusform>
            <numerusform>%n Regeln gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::SampleView</name>
    <message>
        <source>The quiet page</source>
        <translation>Die ruhige Seite</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>einem Link</translation>
    </message>
    <message>
        <source>So stands the text of an article: unhurried, with </source>
        <translation>So steht der Text eines Artikels: ohne Hast, mit </translation>
    </message>
    <message>
        <source>, with </source>
        <translation>, mit </translation>
    </message>
    <message>
        <source>marked words</source>
        <translation>markierten Wörtern</translation>
    </message>
    <message>
        <source> and with </source>
        <translation> und mit </translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A second paragraph shows the distance between the two, and how extraordinarily long words are broken at the ends of lines.</source>
        <translation>Ein zweiter Absatz zeigt den Abstand zwischen beiden, und wie außergewöhnlich lange Wörter am Zeilenende getrennt werden.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>klartext::ui::SaveDialog</name>
    <message>
        <source>Save Article</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>HTML, one file with its images (*.html)</source>
        <translation>HTML, eine Datei samt Bildern (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>EPUB, for e-book readers (*.epub)</source>
        <translation>EPUB, für E-Book-Leser (*.epub)</translation>
    </message>
    <message>
        <source>PDF, for printing and passing on (*.pdf)</source>
        <translation>PDF, zum Drucken und Weitergeben (*.pdf)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
</context>
<context>
    <name>klartext::ui::SaveOptions</name>
    <message>
        <source>With the &amp;original page and what was left out</source>
        <translation>Mit der &amp;ursprünglichen Seite und dem, was weggelassen wurde</translation>
    </message>
    <message>
        <source>Klartext opens the file again with everything that can be put back; in a browser, what was left out can be unfolded</source>
        <translation>Klartext öffnet die Datei wieder mit allem, was sich zurückholen lässt; im Browser lässt sich das Weggelassene aufklappen</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>Mit &amp;Bildern</translation>
    </message>
    <message>
        <source>The pictures of the article are written into the file</source>
        <translation>Die Bilder des Artikels werden in die Datei geschrieben</translation>
    </message>
    <message>
        <source>Pictures in a &amp;folder beside the file</source>
        <translation>Bilder in einem &amp;Ordner neben der Datei</translation>
    </message>
    <message>
        <source>Without this, the text links to the pictures on the web</source>
        <translation>Sonst verweist der Text auf die Bilder im Netz</translation>
    </message>
    <message>
        <source>&amp;Wrap lines at 80 characters</source>
        <translation>&amp;Zeilen nach 80 Zeichen umbrechen</translation>
    </message>
    <message>
        <source>Without this, each paragraph is one line</source>
        <translation>Sonst ist jeder Absatz eine Zeile</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were not loaded and will not be in the file. Saving loads nothing: load them in the article first if you want them.</source>
        <translation>
            <numerusform>%Ln Bild wurde nicht geladen und wird in der Datei fehlen. Beim Speichern wird nichts geladen: Laden Sie es vorher im Artikel, wenn Sie es brauchen.</numerusform>
            <numerusform>%Ln Bilder wurden nicht geladen und werden in der Datei fehlen. Beim Speichern wird nichts geladen: Laden Sie sie vorher im Artikel, wenn Sie sie brauchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::SavingDialog</name>
    <message>
        <source>Save Article</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>The pages of “%1” are being set …</source>
        <translation>Die Seiten von „%1“ werden gesetzt …</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer already.</source>
        <translation>Die Seiten sind schon auf dem Weg zum Drucker.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::SearchEngineMenu</name>
    <message>
        <source>Search &amp;With</source>
        <translation>Suchen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Other …</source>
        <translation>&amp;Andere …</translation>
    </message>
    <message>
        <source>Search With</source>
        <translation>Suchen mit</translation>
    </message>
    <message>
        <source>Address of the results; %s stands for the words:</source>
        <translation>Adresse der Ergebnisse; %s steht für die Wörter:</translation>
    </message>
    <message>
        <source>This is no address to search with. It begins with https:// and has %s where the words belong, as in https://duckduckgo.com/?q=%s</source>
        <translation>Mit dieser Adresse lässt sich nicht suchen. Sie beginnt mit https:// und enthält %s, wo die Wörter hingehören, wie in https://duckduckgo.com/?q=%s</translation>
    </message>
</context>
<context>
    <name>klartext::ui::SectionList</name>
    <message>
        <source>Sections and tags</source>
        <translation>Bereiche und Schlagwörter</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>section, number of pages</comment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>klartext::ui::SelectionBar</name>
    <message>
        <source>Selected text</source>
        <translation>Ausgewählter Text</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ShelfDelegate</name>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>zu Ende gelesen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>a share</comment>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>text has changed</source>
        <translation>Text hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::ShelfModel</name>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Use These Keys</source>
        <translation>Diese Tasten &amp;nutzen</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>%1 is used for “%2” already, which would lose it.</source>
        <translation>%1 gehört schon zu „%2“ und ginge ihm verloren.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::SitePicker</name>
    <message>
        <source>Choose Sites</source>
        <translation>Websites auswählen</translation>
    </message>
    <message>
        <source>Choose the sites that Klartext may fetch pages from as you. The cookies of the others are not taken over.</source>
        <translation>Wählen Sie die Websites, von denen Klartext in Ihrem Namen Seiten abrufen darf. Die Cookies der anderen werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Part of a site’s name</source>
        <translation>Teil des Namens einer Website</translation>
    </message>
    <message>
        <source>Filter the sites</source>
        <translation>Websites filtern</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Benutzen</translation>
    </message>
    <message>
        <source>There are no cookies in it.</source>
        <translation>Es sind keine Cookies darin.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::StatusLine</name>
    <message>
        <source>Article found</source>
        <translation>Artikel gefunden</translation>
    </message>
    <message>
        <source>This may not be the article, or not all of it</source>
        <translation>Das ist vielleicht nicht der Artikel oder nicht der ganze</translation>
    </message>
    <message>
        <source>No article found on this page</source>
        <translation>Auf dieser Seite wurde kein Artikel gefunden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>List what was left out of the page, and why</source>
        <translation>Auflisten, was von der Seite weggelassen wurde und warum</translation>
    </message>
    <message>
        <source>About %1 of the text is expected to be right.</source>
        <translation>Voraussichtlich sind etwa %1 des Textes richtig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out</source>
        <translation>
            <numerusform>%Ln Wort weggelassen</numerusform>
            <numerusform>%Ln Wörter weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening the page …</source>
        <translation>Die Seite wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>klartext::ui::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Neue Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Neue Schlagwörter</translation>
    </message>
</context>
<context>
    <name>klartext::ui::TallyHeader</name>
    <message numerus="yes">
        <source>%Ln of %1 word(s) left out (%2)</source>
        <translation>
            <numerusform>%Ln von %1 Wörtern weggelassen (%2)</numerusform>
            <numerusform>%Ln von %1 Wörtern weggelassen (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) kept</source>
        <translation>
            <numerusform>%Ln Block behalten</numerusform>
            <numerusform>%Ln Blöcke behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) left out</source>
        <translation>
            <numerusform>%Ln Block weggelassen</numerusform>
            <numerusform>%Ln Blöcke weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::TeachDialog</name>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>Always on %1</source>
        <translation>Immer auf %1</translation>
    </message>
    <message>
        <source>No other page of this site is kept yet. A page that you correct is kept.</source>
        <translation>Es ist noch keine andere Seite dieser Website aufbewahrt. Aufbewahrt werden Seiten, die Sie berichtigen.</translation>
    </message>
    <message>
        <source>Looking at the kept pages of this site…</source>
        <translation>Die aufbewahrten Seiten dieser Website werden geprüft …</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>&amp;Always Do This</source>
        <translation>&amp;Immer so</translation>
    </message>
    <message>
        <source>&amp;Rule, from narrow to wide:</source>
        <translation>&amp;Regel, von eng zu weit:</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>&amp;Regel:</translation>
    </message>
    <message>
        <source>&amp;What it does:</source>
        <translation>&amp;Was sie bewirkt:</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>es ändert sich nichts</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>behält %1</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <translation>lässt %1 weg</translation>
    </message>
    <message>
        <source>refused, it would leave out most of the article</source>
        <translation>abgelehnt, sie ließe den größten Teil des Artikels weg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the title of a page; %2: what a rule does to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This rule would leave out more than half of the article’s words, so it cannot be used.</source>
        <translation>Diese Regel ließe mehr als die Hälfte der Wörter des Artikels weg; darum ist sie nicht möglich.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird angesehen …</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>%Ln: how many blocks are not shown</extracomment>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klartext::ui::Teacher</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rules are made for the pages of a site, and this one comes from none: it is a file or pasted text.</source>
        <translation>Regeln gelten für die Seiten einer Website, und diese gehört zu keiner: Sie ist eine Datei oder eingefügter Text.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ThemeChooser</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>New Theme…</source>
        <translation>Eigene Farben …</translation>
    </message>
    <message>
        <source>Make a theme of your own colours</source>
        <translation>Ein Farbschema aus eigenen Farben anlegen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the colours of your theme, or delete it</source>
        <translation>Die Farben Ihres Schemas ändern oder es löschen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>klartext::ui::ThemeEditor</name>
    <message>
        <source>My colours</source>
        <translation>Meine Farben</translation>
    </message>
    <message>
        <source>My colours %1</source>
        <translation>Meine Farben %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>New Theme</source>
        <translation>Eigene Farben</translation>
    </message>
    <message>
        <source>Change the Theme</source>
        <translation>Farben ändern</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Name des Farbschemas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Easy to see</source>
        <translation>Gut zu sehen</translation>
    </message>
    <message>
        <source>Too faint to see</source>
        <translation>Zu blass, um gesehen zu werden</translation>
    </message>
    <message>
        <source>Give the theme a name.</source>
        <translation>Geben Sie dem Farbschema einen Namen.</translation>
    </message>
    <message>
        <source>You have a theme of this name already.</source>
        <translation>Ein Farbschema dieses Namens haben Sie schon.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::TypographyPanel</name>
    <message>
        <source>Appearance of the text</source>
        <translation>Aussehen des Textes</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>Flattersatz</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Reset the text to its defaults</source>
        <translation>Text auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>weight</comment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Regular</source>
        <comment>weight</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>weight</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Semibold</source>
        <comment>weight</comment>
        <translation>Halbfett</translation>
    </message>
    <message>
        <source>Bold</source>
        <comment>weight</comment>
        <translation>Fett</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show the finer points of the text</source>
        <translation>Die Feinheiten des Textes zeigen</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>As the text</source>
        <translation>Wie der Text</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Schriftstärke</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Zeichenabstand</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Wortabstand</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Absatzabstand</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Indent the first line of paragraphs</source>
        <translation>Erste Zeile von Absätzen einziehen</translation>
    </message>
    <message>
        <source>Break words at line ends</source>
        <translation>Wörter am Zeilenende trennen</translation>
    </message>
    <message>
        <source>Font of %1</source>
        <translation>Schriftart: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Choose or keep a way to set the text</source>
        <translation>Eine Gestaltung des Textes wählen oder aufheben</translation>
    </message>
    <message>
        <source>&amp;Keep the Text as It Is Set Now…</source>
        <translation>Jetzige &amp;Gestaltung aufheben …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Keep a Preset</source>
        <translation>Vorlage aufheben</translation>
    </message>
    <message>
        <source>Name of the preset; one of the same name is replaced:</source>
        <translation>Name der Vorlage; eine gleichen Namens wird ersetzt:</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>Bilder auf dunklem Grund abdunkeln</translation>
    </message>
</context>
<context>
    <name>klartext::ui::VoiceMenu</name>
    <message>
        <source>No voice has been found yet</source>
        <translation>Noch keine Stimme gefunden</translation>
    </message>
    <message>
        <source>Read &amp;captions, too</source>
        <translation>Auch &amp;Bildunterschriften vorlesen</translation>
    </message>
    <message>
        <source>&amp;Variants of %1</source>
        <translation>&amp;Varianten von %1</translation>
    </message>
</context>
<context>
    <name>klartext::ui::WindowTitles</name>
    <message>
        <source>%1 — Klartext</source>
        <extracomment>The title of a dialog and the name of the program.</extracomment>
        <translation>%1 – Klartext</translation>
    </message>
</context>
<context>
    <name>klartext::ui::WindowToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menü (%1)</translation>
    </message>
</context>
<context>
    <name>klartext::ui::WordPopup</name>
    <message>
        <source>No dictionary is installed. Packages that bring one are dict-gcide and dict-wn (English), dict-freedict-deu-eng (German – English) and the others named dict-freedict-…. Dictionaries of StarDict go into the folder ~/.stardict/dic.</source>
        <translation>Es ist kein Wörterbuch installiert. Pakete mit einem sind dict-gcide und dict-wn (Englisch), dict-freedict-deu-eng (Deutsch – Englisch) und die anderen namens dict-freedict-…. Wörterbücher von StarDict gehören in den Ordner ~/.stardict/dic.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Word to look up</source>
        <translation>Wort zum Nachschlagen</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>Was die Wörterbücher sagen</translation>
    </message>
    <message>
        <source>Search with %1</source>
        <translation>Mit %1 suchen</translation>
    </message>
    <message>
        <source>Type a word and press Enter.</source>
        <translation>Tippen Sie ein Wort und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>No dictionary that is installed has “%1”.</source>
        <translation>Kein installiertes Wörterbuch kennt „%1“.</translation>
    </message>
    <message>
        <source>Too large to be known as a whole, so that words may be missing: %1. Split up, or as a smaller edition, they are found.</source>
        <translation>Zu groß, um ganz gekannt zu werden, sodass Wörter fehlen können: %1. Aufgeteilt oder in einer kleineren Ausgabe werden sie gefunden.</translation>
    </message>
</context>
<context>
    <name>klartext::ui::Words</name>
    <message>
        <source>The selection was copied as Markdown, with its source.</source>
        <translation>Die Auswahl wurde als Markdown mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>The article was copied as Markdown, with its source.</source>
        <translation>Der Artikel wurde als Markdown mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>&amp;Look up “%1”</source>
        <translation>„%1“ &amp;nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Search %1 for “%2”</source>
        <translation>Mit %1 nach „%2“ &amp;suchen</translation>
    </message>
</context>
</TS>
