// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/hold/headtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Heads as a text that somebody edits.
class tst_HeadText final : public QObject
{
    Q_OBJECT

private slots:
    void aRequestComesBackAsItWas()
    {
        const Core::Request request {"M-SEARCH",
                                     "/a%20b?c",
                                     Core::HttpVersion::Http11,
                                     {{"hOst", "a"}, {"X", "1"}, {"x", ""}}};
        const QByteArray text = Core::headText(request);
        QCOMPARE(text, "M-SEARCH /a%20b?c HTTP/1.1\nhOst: a\nX: 1\nx: \n"_ba);
        const auto read = Core::readRequestHead(text);
        QVERIFY(read);
        QCOMPARE(*read, request);
    }

    void anAnswerComesBackAsItWas()
    {
        const Core::Response response {.status = 299,
                                       .headers = {{"Content-Length", "7"}, {"x", "y"}},
                                       .reason = "Odd Reason"};
        const auto read = Core::readResponseHead(Core::headText(response));
        QVERIFY(read);
        QCOMPARE(*read, response);
    }

    void whatIsNoHeadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no target") << "GET HTTP/1.1\nHost: a\n"_ba;
        QTest::newRow("no field") << "GET / HTTP/1.1\nHost: a\nnonsense\n"_ba;
        QTest::newRow("no host") << "GET / HTTP/1.1\nX: a\n"_ba;
        QTest::newRow("empty line") << "GET / HTTP/1.1\nHost: a\n\nX: a\n"_ba;
        QTest::newRow("empty line first") << "\nGET / HTTP/1.1\nHost: a\n"_ba;
        QTest::newRow("control") << "GET / HTTP/1.1\nHost: a\nX: \x01\n"_ba;
    }

    void whatIsNoHeadIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto request = Core::readRequestHead(text);
        QVERIFY(!request && !request.error().isEmpty());
        QByteArray answer = text;
        answer.replace("GET / HTTP/1.1", "HTTP/1.1 200 OK");
        if (text.contains("X: a\n") && !text.contains("\n\n"))
            return; // needs no Host
        const auto response = Core::readResponseHead(answer);
        QVERIFY(!response && !response.error().isEmpty());
    }

    void anInterimAnswerIsNone() { QVERIFY(!Core::readResponseHead("HTTP/1.1 103 Hints\n")); }
};

QTEST_GUILESS_MAIN(tst_HeadText)
#include "tst_headtext.moc"
