// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consolelinks.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ConsoleLinks final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
};

void tst_ConsoleLinks::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("urls");
    const auto row = [](const char *name, const QString &text, const QStringList &urls) {
        QTest::newRow(name) << text << urls;
    };
    row("none", u"no://address http:// https:/x"_s, {});
    row("uvicorn", u"Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)"_s,
        {u"http://127.0.0.1:8000"_s});
    row("vite", u"  ➜  Local:   http://localhost:5173/"_s, {u"http://localhost:5173/"_s});
    row("sentence", u"See https://example.org/docs."_s, {u"https://example.org/docs"_s});
    row("brackets", u"(see http://a.example/x_(y))"_s, {u"http://a.example/x_(y)"_s});
    row("ipv6", u"http://[::1]:8000/a"_s, {u"http://[::1]:8000/a"_s});
    row("quoted", u"\"http://a.example/\" 'http://b.example/'"_s,
        {u"http://a.example/"_s, u"http://b.example/"_s});
    row("capitals", u"HTTP://A.example/"_s, {u"http://a.example/"_s});
    row("only the web", u"file:///etc/passwd javascript://x ftp://a.example/ xhttp://b.example"_s,
        {});
}

void tst_ConsoleLinks::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, urls);
    QStringList found;
    for (const Core::ConsoleLink &link : Core::linksIn(text)) {
        found += link.url.toString();
        QCOMPARE(QUrl(text.sliced(link.from, link.length)), link.url);
    }
    QCOMPARE(found, urls);
}

QTEST_GUILESS_MAIN(tst_ConsoleLinks)
#include "tst_consolelinks.moc"
