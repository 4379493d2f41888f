// SPDX-License-Identifier: MIT
#include "errors/error.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cerrno>

#include "errors/shown_name.h"

namespace klartext::app {

namespace {

constexpr const char* checkAddress =
    QT_TRANSLATE_NOOP("Error", "Check the address for typing mistakes.");
constexpr const char* checkPort = QT_TRANSLATE_NOOP(
    "Error", "Check the address, and the number after the colon in it if there is one.");
constexpr const char* checkConnection =
    QT_TRANSLATE_NOOP("Error", "Check the connection to the internet.");
constexpr const char* tryLater = QT_TRANSLATE_NOOP("Error", "Try again later.");
constexpr const char* useBrowser = QT_TRANSLATE_NOOP("Error", "Open the page in a web browser.");
constexpr const char* useFrontPage =
    QT_TRANSLATE_NOOP("Error", "Look for the page on the site's front page.");
constexpr const char* useOwnProgram =
    QT_TRANSLATE_NOOP("Error", "Open it in a program made for such files.");
constexpr const char* chooseAnotherFolder = QT_TRANSLATE_NOOP("Error", "Choose another folder.");
constexpr const char* checkPath =
    QT_TRANSLATE_NOOP("Error", "Check whether the file was moved or renamed.");

struct Row {
    ErrorCode code;
    const char* title;
    const char* explanation;  // %1 is the subject, %2 the detail
    std::array<const char*, 2> suggestions;
    bool canRetry;
};

constexpr Row rows[] = {
    {ErrorCode::BadAddress,
     QT_TRANSLATE_NOOP("Error", "Not an address"),
     QT_TRANSLATE_NOOP("Error", "“%1” is neither a link nor the path of a file."),
     {checkAddress},
     false},
    {ErrorCode::UnsupportedScheme,
     QT_TRANSLATE_NOOP("Error", "Cannot open this kind of link"),
     QT_TRANSLATE_NOOP("Error", "Links that begin with “%2:” cannot be read as a page: %1"),
     {QT_TRANSLATE_NOOP("Error", "Use a link that begins with https:// or http://.")},
     false},
    {ErrorCode::HostNotFound,
     QT_TRANSLATE_NOOP("Error", "Site not found"),
     QT_TRANSLATE_NOOP("Error", "No site named “%1” was found."),
     {checkAddress, checkConnection},
     true},
    {ErrorCode::ConnectionRefused,
     QT_TRANSLATE_NOOP("Error", "Connection refused"),
     QT_TRANSLATE_NOOP("Error", "“%1” is there, but accepts no connection."),
     {tryLater, checkAddress},
     true},
    {ErrorCode::ConnectionLost,
     QT_TRANSLATE_NOOP("Error", "Connection lost"),
     QT_TRANSLATE_NOOP("Error", "“%1” closed the connection before the whole page had arrived."),
     {tryLater, checkConnection},
     true},
    {ErrorCode::Offline,
     QT_TRANSLATE_NOOP("Error", "No connection"),
     QT_TRANSLATE_NOOP("Error", "“%1” cannot be reached from this network."),
     {checkConnection},
     true},
    {ErrorCode::Tls,
     QT_TRANSLATE_NOOP("Error", "No secure connection"),
     QT_TRANSLATE_NOOP("Error", "The connection to “%1” is not secure, so nothing was read: %2"),
     {QT_TRANSLATE_NOOP("Error", "Check the date and time of this computer."), tryLater},
     true},
    {ErrorCode::ProxyFailed,
     QT_TRANSLATE_NOOP("Error", "No way through the proxy server"),
     QT_TRANSLATE_NOOP("Error", "“%1” could not be reached through the proxy server: %2"),
     {QT_TRANSLATE_NOOP("Error", "Check the proxy settings of this computer.")},
     true},
    {ErrorCode::Timeout,
     QT_TRANSLATE_NOOP("Error", "No answer"),
     QT_TRANSLATE_NOOP("Error", "“%1” took too long to answer."),
     {tryLater, checkConnection},
     true},
    {ErrorCode::TooManyRedirects,
     QT_TRANSLATE_NOOP("Error", "Sent in a circle"),
     QT_TRANSLATE_NOOP("Error", "“%1” passed the request on again and again without an answer."),
     {useBrowser},
     true},
    {ErrorCode::InsecureRedirect,
     QT_TRANSLATE_NOOP("Error", "Sent to an unsafe address"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” sends its readers on to “%2”, which is not secure: others on the way "
                       "could read or change what it sends."),
     {QT_TRANSLATE_NOOP("Error", "If you trust it all the same, open that address yourself.")},
     false},
    {ErrorCode::ForeignRedirect,
     QT_TRANSLATE_NOOP("Error", "Sent out of the web"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” sends its readers on to “%2”, which is no page of the web. Nothing "
                       "was opened."),
     {useFrontPage},
     true},
    {ErrorCode::NetworkLogin,
     QT_TRANSLATE_NOOP("Error", "The network asks for a login"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” was not reached: the network you are in wants you to log in or to "
                       "agree to its terms first."),
     {QT_TRANSLATE_NOOP("Error", "Open any page in a web browser, log in there, then try again.")},
     true},
    {ErrorCode::NearbyTarget,
     QT_TRANSLATE_NOOP("Error", "Led into a private network"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” lies on this computer or in its network, where a page of the web has "
                       "no business. Nobody was asked there."),
     {QT_TRANSLATE_NOOP("Error",
                        "If it is a page of your own network, open its address yourself.")},
     true},
    {ErrorCode::NeedsLogin,
     QT_TRANSLATE_NOOP("Error", "Login needed"),
     QT_TRANSLATE_NOOP("Error", "“%1” asks for a name and a password, which Klartext never sends."),
     {useBrowser},
     false},
    {ErrorCode::Forbidden,
     QT_TRANSLATE_NOOP("Error", "Not allowed"),
     QT_TRANSLATE_NOOP("Error", "“%1” refuses to hand out this page (HTTP %2)."),
     {useBrowser},
     true},
    {ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("Error", "Page not found"),
     QT_TRANSLATE_NOOP("Error", "“%1” has no page at this address (HTTP %2)."),
     {checkAddress, useFrontPage},
     true},
    {ErrorCode::Gone,
     QT_TRANSLATE_NOOP("Error", "Page removed"),
     QT_TRANSLATE_NOOP("Error", "“%1” has removed this page for good (HTTP %2)."),
     {QT_TRANSLATE_NOOP("Error", "Look for a copy in a web archive.")},
     false},
    {ErrorCode::TooManyRequests,
     QT_TRANSLATE_NOOP("Error", "Too many requests"),
     QT_TRANSLATE_NOOP("Error", "“%1” has been asked too often in a short time (HTTP %2)."),
     {QT_TRANSLATE_NOOP("Error", "Wait a few minutes, then try again.")},
     true},
    {ErrorCode::ServerFault,
     QT_TRANSLATE_NOOP("Error", "The site is out of order"),
     QT_TRANSLATE_NOOP("Error", "“%1” reports a fault of its own (HTTP %2)."),
     {tryLater},
     true},
    {ErrorCode::HttpRefused,
     QT_TRANSLATE_NOOP("Error", "The site gave no page"),
     QT_TRANSLATE_NOOP("Error", "“%1” answered, but without a page (HTTP %2)."),
     {tryLater, useBrowser},
     true},
    {ErrorCode::NotHttp,
     QT_TRANSLATE_NOOP("Error", "Answer not understood"),
     QT_TRANSLATE_NOOP("Error", "What “%1” answered is not the language of the web."),
     {checkPort, tryLater},
     true},
    {ErrorCode::TooLarge,
     QT_TRANSLATE_NOOP("Error", "Page too large"),
     QT_TRANSLATE_NOOP("Error", "The page at “%1” is larger than %2 MB."),
     {useBrowser},
     false},
    {ErrorCode::NotAReport,
     QT_TRANSLATE_NOOP("Error", "Not a whole report"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” is no report of a wrong result, or it is damaged or was written by a "
                       "later version of this program."),
     {QT_TRANSLATE_NOOP("Error", "Ask for the file once more."),
      QT_TRANSLATE_NOOP("Error", "Open it with the latest version of this program.")},
     false},
    {ErrorCode::NotText,
     QT_TRANSLATE_NOOP("Error", "Not a text"),
     QT_TRANSLATE_NOOP("Error", "“%1” is no page with text, but %2."),
     {useOwnProgram},
     false},
    {ErrorCode::Damaged,
     QT_TRANSLATE_NOOP("Error", "Page damaged"),
     QT_TRANSLATE_NOOP("Error",
                       "The page from “%1” arrived damaged and could not be unpacked completely."),
     {tryLater, useBrowser},
     true},
    {ErrorCode::NoNextPage,
     QT_TRANSLATE_NOOP("Error", "No further page"),
     QT_TRANSLATE_NOOP("Error", "“%1” holds no more of the text."),
     {useBrowser},
     false},
    {ErrorCode::Cancelled,
     QT_TRANSLATE_NOOP("Error", "Cancelled"),
     QT_TRANSLATE_NOOP("Error", "Loading “%1” was cancelled."),
     {},
     true},
    {ErrorCode::NoSuchFile,
     QT_TRANSLATE_NOOP("Error", "File not found"),
     QT_TRANSLATE_NOOP("Error", "There is no file “%1”."),
     {checkPath},
     true},
    {ErrorCode::NoSuchPart,
     QT_TRANSLATE_NOOP("Error", "Page not found"),
     QT_TRANSLATE_NOOP("Error", "There is no such page in “%1”: its pages are 1 to %2."),
     {},
     false},
    {ErrorCode::NoPermission,
     QT_TRANSLATE_NOOP("Error", "No permission"),
     QT_TRANSLATE_NOOP("Error", "You are not allowed to use “%1”."),
     {QT_TRANSLATE_NOOP("Error", "Check the permissions of the file and of its folder.")},
     true},
    {ErrorCode::IsFolder,
     QT_TRANSLATE_NOOP("Error", "A folder"),
     QT_TRANSLATE_NOOP("Error", "“%1” is a folder, not a file."),
     {QT_TRANSLATE_NOOP("Error", "Choose a file in it.")},
     false},
    {ErrorCode::NotAFile,
     QT_TRANSLATE_NOOP("Error", "Not a file"),
     QT_TRANSLATE_NOOP("Error", "“%1” is a device or a pipe, not a file."),
     {QT_TRANSLATE_NOOP("Error", "Choose a file.")},
     false},
    {ErrorCode::LinkLoop,
     QT_TRANSLATE_NOOP("Error", "Leads in a circle"),
     QT_TRANSLATE_NOOP("Error", "“%1” is a symbolic link that leads back to itself."),
     {QT_TRANSLATE_NOOP("Error", "Open the file that the link should lead to.")},
     false},
    {ErrorCode::NameTooLong,
     QT_TRANSLATE_NOOP("Error", "Name too long"),
     QT_TRANSLATE_NOOP("Error", "“%1” is longer than the name of a file may be."),
     {QT_TRANSLATE_NOOP("Error", "Choose a shorter name.")},
     false},
    {ErrorCode::FileTooLarge,
     QT_TRANSLATE_NOOP("Error", "File too large"),
     QT_TRANSLATE_NOOP("Error", "“%1” is far too large for a page: %2. It was not read."),
     {useOwnProgram},
     false},
    {ErrorCode::MoreThanTaken,
     QT_TRANSLATE_NOOP("Error", "File too large"),
     QT_TRANSLATE_NOOP("Error", "“%1” is larger than %2, so nothing of it was taken."),
     {QT_TRANSLATE_NOOP("Error", "Make a smaller file with only what you need.")},
     false},
    {ErrorCode::EndlessFile,
     QT_TRANSLATE_NOOP("Error", "Not an ordinary file"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” is no ordinary file: it has no end, or says something only when "
                       "something happens. Nothing was read."),
     {QT_TRANSLATE_NOOP("Error", "Copy what it says into a file, and open that.")},
     true},
    {ErrorCode::EmptyFile,
     QT_TRANSLATE_NOOP("Error", "Empty file"),
     QT_TRANSLATE_NOOP("Error", "“%1” is empty: there is nothing in it to read."),
     {QT_TRANSLATE_NOOP("Error", "Look whether it was saved or downloaded as a whole.")},
     true},
    {ErrorCode::ReadFailed,
     QT_TRANSLATE_NOOP("Error", "File not readable"),
     QT_TRANSLATE_NOOP("Error", "“%1” could not be read: %2."),
     {QT_TRANSLATE_NOOP("Error", "Check the disk or drive it is on.")},
     true},
    {ErrorCode::NoSpace,
     QT_TRANSLATE_NOOP("Error", "Disk full"),
     QT_TRANSLATE_NOOP("Error", "There is not enough space left for “%1”."),
     {QT_TRANSLATE_NOOP("Error", "Free some space."), chooseAnotherFolder},
     true},
    {ErrorCode::NoSuchFolder,
     QT_TRANSLATE_NOOP("Error", "Folder not found"),
     QT_TRANSLATE_NOOP("Error", "The folder for “%1” does not exist."),
     {chooseAnotherFolder},
     true},
    {ErrorCode::WriteFailed,
     QT_TRANSLATE_NOOP("Error", "Not saved"),
     QT_TRANSLATE_NOOP("Error", "“%1” could not be written: %2."),
     {chooseAnotherFolder},
     true},
    {ErrorCode::AlreadyThere,
     QT_TRANSLATE_NOOP("Error", "Not saved"),
     QT_TRANSLATE_NOOP("Error", "“%1” is there already, and was left as it is."),
     {QT_TRANSLATE_NOOP("Error", "Choose another name.")},
     false},
    {ErrorCode::NoPdf,
     QT_TRANSLATE_NOOP("Error", "No PDF"),
     QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2"),
     {QT_TRANSLATE_NOOP("Error", "Choose another format.")},
     false},
    {ErrorCode::LibraryDamaged,
     QT_TRANSLATE_NOOP("Error", "What was kept is damaged"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1”, which holds your library, rules and corrections, is damaged. It was "
                       "set aside as “%2”, and a new one was begun."),
     {QT_TRANSLATE_NOOP("Error", "If you have a backup, restore it from the library’s menu.")},
     false},
    {ErrorCode::LibraryRescued,
     QT_TRANSLATE_NOOP("Error", "What was kept was damaged"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1”, which holds your library, rules and corrections, was damaged and is "
                       "in order again. A copy of the damaged file is kept as “%2”."),
     {QT_TRANSLATE_NOOP("Error", "If you have a backup, restore it from the library’s menu.")},
     false},
    {ErrorCode::LibraryNotWritable,
     QT_TRANSLATE_NOOP("Error", "Nothing can be kept"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” cannot be written. No page can be kept, and rules and corrections "
                       "last until the program is closed."),
     {QT_TRANSLATE_NOOP("Error",
                        "Check the rights on the file and on its folder, and the space on the "
                        "disk.")},
     false},
    {ErrorCode::LibraryNotAFile,
     QT_TRANSLATE_NOOP("Error", "Nothing can be kept"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” should be the file that keeps your library, but it is a folder, a "
                       "pipe or a device. No page can be kept, and rules and corrections last "
                       "until the program is closed."),
     {QT_TRANSLATE_NOOP("Error", "Move it to another place, then start Klartext anew.")},
     false},
    {ErrorCode::LibraryHeld,
     QT_TRANSLATE_NOOP("Error", "The library is in use"),
     QT_TRANSLATE_NOOP("Error",
                       "Another program holds “%1” and lets nobody else read it. What you kept is "
                       "safe, but not to be seen until it is free again, and no page can be kept "
                       "before. Rules and corrections hold while Klartext is open, and are written "
                       "then."),
     {QT_TRANSLATE_NOOP("Error", "Close the other program. Klartext goes on trying.")},
     false},
    {ErrorCode::LibraryGone,
     QT_TRANSLATE_NOOP("Error", "The library is gone"),
     QT_TRANSLATE_NOOP(
         "Error",
         "“%1” was deleted, moved or replaced while Klartext was open, so nothing can "
         "be kept in it any more."),
     {QT_TRANSLATE_NOOP("Error",
                        "Put it back where it was, or start Klartext anew to begin with what is "
                        "there.")},
     true},
    {ErrorCode::DecisionsWait,
     QT_TRANSLATE_NOOP("Error", "Not written yet"),
     QT_TRANSLATE_NOOP("Error",
                       "What you decided could not be written into “%1” yet: %2. It holds while "
                       "Klartext is open, and Klartext goes on trying."),
     {QT_TRANSLATE_NOOP("Error",
                        "Check the rights on the file and on its folder, and the space on the "
                        "disk.")},
     false},
    {ErrorCode::LibraryTooNew,
     QT_TRANSLATE_NOOP("Error", "Nothing can be kept"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” was written by a later version of this program and stays untouched. "
                       "No page can be kept, and rules and corrections last until the program is "
                       "closed."),
     {QT_TRANSLATE_NOOP("Error", "Use the latest version of this program.")},
     false},
    {ErrorCode::LibraryReadOnly,
     QT_TRANSLATE_NOOP("Error", "The library can only be read"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” may not be written. What is in it can be read, but nothing "
                       "can be kept or changed."),
     {QT_TRANSLATE_NOOP("Error", "Check the rights on the file and on its folder.")},
     false},
    {ErrorCode::LibraryFull,
     QT_TRANSLATE_NOOP("Error", "Disk full"),
     QT_TRANSLATE_NOOP("Error",
                       "There is no space left for “%1”, so this was not kept. All that "
                       "was kept before is safe."),
     {QT_TRANSLATE_NOOP("Error", "Free some space, then try again.")},
     true},
    {ErrorCode::LibraryBusy,
     QT_TRANSLATE_NOOP("Error", "The library is busy"),
     QT_TRANSLATE_NOOP("Error",
                       "Another program has been writing into “%1” for so long that this "
                       "was not kept."),
     {QT_TRANSLATE_NOOP("Error", "Try again in a moment.")},
     true},
    {ErrorCode::LibraryTorn,
     QT_TRANSLATE_NOOP("Error", "The library is damaged"),
     QT_TRANSLATE_NOOP("Error", "A part of “%1” cannot be read. Klartext saves what it can."),
     {QT_TRANSLATE_NOOP("Error", "If this is said again, start the program anew.")},
     false},
    {ErrorCode::LibraryMended,
     QT_TRANSLATE_NOOP("Error", "The library was mended"),
     QT_TRANSLATE_NOOP("Error",
                       "The index that “%1” is searched with was damaged. It has been made anew, "
                       "and nothing was lost."),
     {},
     false},
    {ErrorCode::LibraryFailed,
     QT_TRANSLATE_NOOP("Error", "Not kept"),
     QT_TRANSLATE_NOOP("Error", "“%1” could not be read or written."),
     {QT_TRANSLATE_NOOP("Error", "Check the disk or drive it is on.")},
     true},
    {ErrorCode::NotALibrary,
     QT_TRANSLATE_NOOP("Error", "Not a backup"),
     QT_TRANSLATE_NOOP("Error",
                       "“%1” is no backup of a library, or it is damaged or was written "
                       "by a later version of this program. Nothing was changed."),
     {QT_TRANSLATE_NOOP("Error", "Choose another file.")},
     false},
    {ErrorCode::NotKept,
     QT_TRANSLATE_NOOP("Error", "Not in the library"),
     QT_TRANSLATE_NOOP("Error", "“%1” is no longer in the library."),
     {},
     false},
    {ErrorCode::KeptPageDamaged,
     QT_TRANSLATE_NOOP("Error", "The kept page is damaged"),
     QT_TRANSLATE_NOOP("Error", "What was kept of “%1” cannot be read any more."),
     {QT_TRANSLATE_NOOP("Error", "Load the page from the web and keep it again.")},
     false},
    {ErrorCode::OutOfMemory,
     QT_TRANSLATE_NOOP("Error", "Not enough memory"),
     QT_TRANSLATE_NOOP("Error", "There is not enough memory to read “%1”."),
     {QT_TRANSLATE_NOOP("Error", "Close other programs.")},
     true},
    {ErrorCode::PageFailed,
     QT_TRANSLATE_NOOP("Error", "The page could not be read"),
     QT_TRANSLATE_NOOP("Error",
                       "Klartext tried twice to read “%1” and failed both times. Nothing else is "
                       "affected."),
     {useBrowser},
     true},
};

QString translated(const char* text) { return QCoreApplication::translate("Error", text); }

}  // namespace

Error makeError(ErrorCode code, const QString& subject, const QString& detail) {
    const Row& row = *std::find_if(std::begin(rows), std::end(rows),
                                   [code](const Row& each) { return each.code == code; });
    Error error{code, translated(row.title), {}, {}, row.canRetry};
    const QString explanation = translated(row.explanation);
    const QString name = shownName(subject);
    error.explanation = explanation.contains(QLatin1String("%2"))
                            ? explanation.arg(name, shownName(detail))
                        : explanation.contains(QLatin1String("%1")) ? explanation.arg(name)
                                                                    : explanation;
    for (const char* suggestion : row.suggestions) {
        if (suggestion) error.suggestions.append(translated(suggestion));
    }
    error.inBrowser = code == ErrorCode::NetworkLogin || code == ErrorCode::InsecureRedirect ||
                      std::ranges::count(row.suggestions, useBrowser) > 0;
    return error;
}

QString inWords(const Error& error) {
    return (QStringList(error.explanation) + error.suggestions).join(QLatin1Char(' '));
}

Error fileError(int systemError, const QString& path) {
    switch (systemError) {
        case ENOENT:
        case ENOTDIR:
            return makeError(ErrorCode::NoSuchFile, path);
        case EACCES:
        case EPERM:
        case EROFS:
            return makeError(ErrorCode::NoPermission, path);
        case ELOOP:
            return makeError(ErrorCode::LinkLoop, path);
        case ENAMETOOLONG:
            return makeError(ErrorCode::NameTooLong, path);
        case EISDIR:
            return makeError(ErrorCode::IsFolder, path);
        case ENXIO:
        case ENODEV:
            return makeError(ErrorCode::NotAFile, path);
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return makeError(ErrorCode::NoSpace, path);
        default:
            return makeError(ErrorCode::ReadFailed, path, qt_error_string(systemError));
    }
}

}  // namespace klartext::app
