// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/seenpages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

class tst_SeenPages : public QObject
{
    Q_OBJECT

    static ExchangeRecord record(const QByteArray &target, const QByteArray &type = "text/html",
                                 int status = 200, const QByteArray &method = "GET")
    {
        ExchangeRecord record;
        record.request.method = method;
        record.request.target = target;
        record.response.status = status;
        record.response.headers.append("Content-Type", type);
        return record;
    }

private slots:
    void pagesAreTold()
    {
        SeenPages pages;
        pages.add(record("/b?x=1"));
        pages.add(record("/a", "TEXT/HTML; charset=utf-8"));
        pages.add(record("/b?x=1"));
        pages.add(record("http://host.test/c"));
        pages.add(record("/style", "text/css"));
        pages.add(record("/gone", "text/html", 404));
        pages.add(record("/moved", "text/html", 301));
        pages.add(record("/form", "text/html", 200, "POST"));
        ExchangeRecord frame = record("/frame");
        frame.request.headers.append("Sec-Fetch-Dest", "iframe");
        pages.add(frame);
        ExchangeRecord typed = record("/typed");
        typed.request.headers.append("Sec-Fetch-Dest", "document");
        pages.add(typed);
        QCOMPARE(pages.paths(), QStringList({u"/b?x=1"_s, u"/a"_s, u"/c"_s, u"/typed"_s}));
    }

    void thereIsABound()
    {
        SeenPages pages;
        for (int i = 0; i < 2 * SeenPages::capacity; ++i)
            pages.add(record("/" + QByteArray::number(i)));
        QCOMPARE(pages.paths().size(), SeenPages::capacity);
    }
};

QTEST_GUILESS_MAIN(tst_SeenPages)

#include "tst_seenpages.moc"
