// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile
{
    QString path; // from the top of the project: src/core/result.h
    QString text;
    QString code; // text without comments
};

QString withoutComments(QString text)
{
    static const QRegularExpression comments(u"//[^\\n]*|/\\*.*?\\*/"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    // Addresses such as http://… inside of literals are no comments.
    text.replace(u"://"_s, u":"_s);
    return text.remove(comments);
}

QList<SourceFile> filesUnder(const QString &folder, const QStringList &patterns)
{
    const QDir top(QStringLiteral(PORTSIDE_SOURCE_DIR));
    QList<SourceFile> files;
    QDirIterator iterator(top.filePath(folder), patterns, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        files << SourceFile {top.relativeFilePath(file.fileName()), text, withoutComments(text)};
    }
    return files;
}

const QList<SourceFile> &sources()
{
    static const QList<SourceFile> files = filesUnder(u"src"_s, {u"*.cpp"_s, u"*.h"_s});
    return files;
}

QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = include.globalMatch(file.text); matches.hasNext();)
        names << matches.next().captured(1);
    return names;
}

// The files whose code has the pattern, but those whose path has the exception.
QStringList filesWith(const QString &pattern, const QString &except = u"^$"_s)
{
    const QRegularExpression wanted(pattern);
    const QRegularExpression allowed(except);
    QStringList found;
    for (const SourceFile &file : sources()) {
        if (!allowed.match(file.path).hasMatch() && wanted.match(file.code).hasMatch())
            found << file.path;
    }
    return found;
}

QString listed(const QStringList &lines)
{
    return u"\n  "_s + lines.join(u"\n  "_s);
}

} // namespace

#define VERIFY_NONE(offenders)                                                                     \
    do {                                                                                           \
        const QStringList list_ = (offenders);                                                     \
        QVERIFY2(list_.isEmpty(), qPrintable(listed(list_)));                                      \
    } while (false)

// The rules of docs/architecture.md that neither compiler nor linker can see.
class tst_Layering final : public QObject
{
    Q_OBJECT

private slots:
    void sourcesAreFound() { QVERIFY(sources().size() > 50); }

    void includesKeepTheirDirection_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("core/http") << u"src/core/http/"_s << u"core/(http/|traffic/|\\w+\\.h)"_s;
        QTest::newRow("core") << u"src/core/"_s << u"core/|keeper/keeperprotocol\\.h"_s;
        QTest::newRow("keeper") << u"src/keeper/"_s << u"keeper/"_s;
        QTest::newRow("tls") << u"src/tls/"_s
                             << u"core/(tls/|http/tlscontext\\.h|result\\.h|tr\\.h)|tls/"_s;
        QTest::newRow("templates")
            << u"src/templates/"_s << u"core/(templates/|result\\.h|tr\\.h)|templates/"_s;
        QTest::newRow("kinds")
            << u"src/kinds/"_s
            << u"core/(fake/|kind/|http/|files/|formats/|json/|mock/|process/|proxy/|templates/|watch/|background\\.h|result\\.h|tr\\.h|utctime\\.h)|kinds/"_s;
        QTest::newRow("gui") << u"src/gui/"_s << u"core/|gui/|ui_"_s;
        QTest::newRow("cli") << u"src/cli/"_s << u"core/|cli/|kinds/allkinds\\.h"_s;
        QTest::newRow("fixture") << u"src/fixture/"_s << u"core/|kinds/(allkinds\\.h|mock/)"_s;
        QTest::newRow("app") << u"src/app/"_s << u"core/|gui/|app/|kinds/allkinds\\.h"_s;
    }

    void includesKeepTheirDirection()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, allowed);
        const QRegularExpression ours(u"^(core|tls|templates|kinds|gui|cli|app|keeper)/|^ui_"_s);
        const QRegularExpression good(u"^("_s + allowed + u')');
        QStringList offenders;
        for (const SourceFile &file : sources()) {
            for (const QString &name : includesOf(file)) {
                if (file.path.startsWith(folder) && ours.match(name).hasMatch()
                    && !good.match(name).hasMatch())
                    offenders << file.path + u" includes "_s + name;
            }
        }
        VERIFY_NONE(offenders);
    }

    void aKindKnowsNoOtherKind()
    {
        QStringList offenders;
        for (const SourceFile &file : sources()) {
            const QStringList parts = file.path.split(u'/');
            if (parts.size() < 4 || parts[1] != u"kinds"_s)
                continue;
            for (const QString &name : includesOf(file)) {
                if (name.startsWith(u"kinds/"_s) && name.section(u'/', 1, 1) != parts[2])
                    offenders << file.path + u" includes "_s + name;
            }
        }
        VERIFY_NONE(offenders);
    }

    void onlyTheGuiKnowsWidgets()
    {
        static const QRegularExpression gui(
            u"^Q(Widget|Application|GuiApplication|Action|Icon|Pixmap|Image|Painter|Palette|Font|"
            u"Color|Clipboard|DesktopServices|Dialog|MainWindow|Menu|SystemTrayIcon|Svg\\w*)$"_s);
        QStringList offenders;
        for (const SourceFile &file : sources()) {
            if (file.path.startsWith(u"src/gui/"_s) || file.path.startsWith(u"src/app/"_s))
                continue;
            for (const QString &name : includesOf(file)) {
                if (gui.match(name).hasMatch())
                    offenders << file.path + u" includes "_s + name;
            }
        }
        VERIFY_NONE(offenders);
    }

    void onlyOneFolderKnowsQtHttpServer()
    {
        VERIFY_NONE(filesWith(u"Q(Abstract)?HttpServer"_s, u"^src/core/http/"_s));
    }

    void onlyTheTlsModuleKnowsOpenSsl()
    {
        QStringList offenders;
        for (const SourceFile &file : sources()) {
            for (const QString &name : includesOf(file)) {
                if (name.startsWith(u"openssl/"_s) && !file.path.startsWith(u"src/tls/"_s))
                    offenders << file.path + u" includes "_s + name;
            }
        }
        VERIFY_NONE(offenders);
    }

    void onlyTheTemplatesModuleKnowsJavaScript()
    {
        VERIFY_NONE(filesWith(u"#\\s*include <Q(JS|Qml)"_s, u"^src/templates/"_s));
    }

    void differencesBetweenQtVersionsAreInOneFile()
    {
        const QStringList files = filesWith(u"QT_VERSION_CHECK|QT_VERSION\\b"_s);
        QVERIFY2(files.size() <= 1, qPrintable(listed(files)));
        VERIFY_NONE(filesWith(u"QT_VERSION_CHECK|QT_VERSION\\b"_s, u"^src/core/http/"_s));
    }

    void onlyOneFolderStartsThreads()
    {
        VERIFY_NONE(filesWith(u"\\bQThread\\b(?!::currentThread)|std::(jthread|thread|async)\\b"_s,
                              u"^src/core/server/|^src/fixture/engine\\."_s));
    }

    void includesHaveNoModulePrefix()
    {
        static const QRegularExpression prefixed(u"^Qt[A-Z]\\w+/"_s);
        QStringList offenders;
        for (const SourceFile &file : sources()) {
            for (const QString &name : includesOf(file)) {
                if (prefixed.match(name).hasMatch())
                    offenders << file.path + u" includes "_s + name;
            }
        }
        VERIFY_NONE(offenders);
    }

    void forbiddenCallsAreAbsent_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("except");
        QTest::newRow("processEvents") << u"(Application::|qApp->)processEvents\\b"_s << u"^$"_s;
        QTest::newRow("sender()") << u"\\bsender\\(\\)"_s << u"^$"_s;
        QTest::newRow("BlockingQueuedConnection") << u"\\bBlockingQueuedConnection\\b"_s << u"^$"_s;
        QTest::newRow("modal exec()")
            << u"(?<!Application::|application\\.|thread\\.|query\\.|QThread::)\\bexec\\(\\)"_s
            << u"^src/core/server/|^src/fixture/engine\\."_s;
        QTest::newRow("static modal dialogs")
            << u"\\bQ(MessageBox::(question|information|warning|critical|about)|"
               u"FileDialog::get\\w+|InputDialog::get\\w+|ColorDialog::get\\w+)\\b"_s
            << u"^$"_s;
        QTest::newRow("QEventLoop") << u"\\bQEventLoop\\s+\\w+;"_s << u"^src/fixture/engine\\."_s;
        QTest::newRow("string-based connect")
            << u"\\b(SIGNAL|SLOT)\\("_s << u"/desktopscheme\\.cpp$"_s;
        QTest::newRow("singletons of our own")
            << u"static\\s+\\w+\\s*[&*]\\s*instance\\(\\)"_s << u"^src/fixture/engine\\."_s;
        // Qt 6.4 reads before the bytes when they are shorter than what is looked for.
        QTest::newRow("lastIndexOf of bytes") << u"\\blastIndexOf\\(\""_s << u"^$"_s;
        // Qt 6.4 writes beyond its arrays for hidden rows and texts that wrap.
        QTest::newRow("QFormLayout") << u"#include <QFormLayout>"_s << u"^$"_s;
        QTest::newRow("sleep") << u"\\b(QThread::|std::this_thread::|::)u?m?sleep(_for)?\\("_s
                               << u"^$"_s;
    }

    void forbiddenCallsAreAbsent()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, except);
        VERIFY_NONE(filesWith(pattern, except));
    }

    void uiFilesUseNoFormLayout()
    {
        QStringList offenders;
        for (const SourceFile &file : filesUnder(u"ui"_s, {u"*.ui"_s})) {
            if (file.text.contains(u"QFormLayout"_s))
                offenders << file.path;
        }
        VERIFY_NONE(offenders);
    }

    void filesStaySmall()
    {
        QStringList offenders;
        int sourceFiles = 0;
        int longer = 0;
        for (const SourceFile &file : sources()) {
            const auto lines = file.text.count(u'\n');
            const bool header = file.path.endsWith(u".h"_s);
            if (lines > (header ? 150 : file.path.endsWith(u"/mainwindow.cpp"_s) ? 300 : 400))
                offenders << u"%1: %2 lines"_s.arg(file.path).arg(lines);
            sourceFiles += header ? 0 : 1;
            longer += !header && lines > 200 ? 1 : 0;
        }
        for (const SourceFile &file : filesUnder(u"ui"_s, {u"*.ui"_s})) {
            if (const auto lines = file.text.count(u'\n'); lines > 300)
                offenders << u"%1: %2 lines"_s.arg(file.path).arg(lines);
        }
        VERIFY_NONE(offenders);
        QVERIFY2(longer * 10 <= sourceFiles,
                 qPrintable(u"%1 of %2 .cpp files are longer than 200 lines"_s.arg(longer).arg(
                     sourceFiles)));
    }

    void foldersStaySmall()
    {
        QMap<QString, int> counts;
        for (const SourceFile &file : sources()) {
            if (file.path.endsWith(u".cpp"_s))
                ++counts[file.path.section(u'/', 0, -2)];
        }
        QStringList offenders;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() > 20)
                offenders << u"%1: %2 classes"_s.arg(it.key()).arg(it.value());
        }
        VERIFY_NONE(offenders);
    }

    void everyFileNamesItsLicence()
    {
        QStringList offenders;
        QList<SourceFile> files = sources();
        files += filesUnder(u"tests"_s, {u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s});
        files += filesUnder(u"src"_s, {u"CMakeLists.txt"_s});
        files += filesUnder(u"fuzz"_s, {u"*.cpp"_s, u"*.h"_s, u"*.txt"_s, u"*.dict"_s});
        files += filesUnder(u"scripts"_s, {u"*"_s});
        files += filesUnder(u"benchmarks"_s, {u"*"_s});
        for (const SourceFile &file : std::as_const(files)) {
            // JSON has no comments; benchmarks/peers has it for npm, with a licence of its own
            // form.
            if (file.path.endsWith(u".json"_s) || file.path.contains(u"__pycache__"_s))
                continue;
            const QString head = file.text.left(300);
            if (!head.contains(u"SPDX-FileCopyrightText:"_s)
                || !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
                offenders << file.path;
        }
        VERIFY_NONE(offenders);
    }

    // testedbyothers.txt names the test for each source that has none of its own name.
    void everySourceHasItsTest()
    {
        QSet<QString> tests;
        for (const SourceFile &file : filesUnder(u"tests"_s, {u"tst_*.cpp"_s}))
            tests << file.path.section(u'/', -1).section(u'.', 0, 0);
        QFile listFile(QStringLiteral(PORTSIDE_SOURCE_DIR)
                       + u"/tests/layering/testedbyothers.txt"_s);
        QVERIFY(listFile.open(QIODevice::ReadOnly));
        QMap<QString, QString> others;
        const QStringList lines = QString::fromUtf8(listFile.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (!line.isEmpty() && !line.startsWith(u'#'))
                others.insert(line.section(u' ', 0, 0), line.section(u' ', 1, 1));
        }
        QStringList offenders;
        QSet<QString> needed;
        for (const SourceFile &file : sources()) {
            const QString stem = file.path.section(u'/', -1).section(u'.', 0, 0);
            if (!file.path.endsWith(u".cpp"_s) || tests.contains(u"tst_"_s + stem))
                continue;
            const QString folder = file.path.section(u'/', 0, -2) + u'/';
            const QString entry = others.contains(file.path) ? file.path : folder;
            needed << entry;
            if (!others.contains(entry))
                offenders << file.path + u" has no test and is not in testedbyothers.txt"_s;
            else if (!tests.contains(others[entry]))
                offenders << file.path + u" is said to be tested by a missing "_s + others[entry];
        }
        const QStringList entries = others.keys();
        for (const QString &entry : entries) {
            if (!needed.contains(entry))
                offenders << entry + u" stands in testedbyothers.txt without need"_s;
        }
        VERIFY_NONE(offenders);
    }

    void commandLineLinksNoGuiModule()
    {
        const QString program = QStringLiteral(PORTSIDE_BIN_DIR) + u"/portside"_s;
        QProcess ldd;
        ldd.start(u"ldd"_s, {program});
        QVERIFY(ldd.waitForFinished());
        const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
        QVERIFY2(libraries.contains(u"libQt6Core"_s), qPrintable(libraries));
        static const QRegularExpression gui(
            u"libQt6(Gui|Widgets|Svg|OpenGL|DBus)|libX11|libxcb|libGL"_s);
        QVERIFY2(!gui.match(libraries).hasMatch(), qPrintable(libraries));
    }
};

QTEST_APPLESS_MAIN(tst_Layering)
#include "tst_layering.moc"
