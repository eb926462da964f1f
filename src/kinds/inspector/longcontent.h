// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

namespace Kinds::Inspector {

// Where contents go that are longer than what is recorded of a request, a plain value.
struct LongContentPlace
{
    static constexpr qint64 shortest = 1024 * 1024; // what is not longer is not written

    QString folder; // absolute; empty: they are not kept
    qint64 most = 0; // bytes in the folder; the oldest go first
};

// The content of one request while it comes: when it turns out to be long it goes into a file,
// which is removed unless it has come in full. Lives in the server's thread.
class LongContent
{
public:
    // number: tells requests of the same moment apart.
    LongContent(const LongContentPlace &place, qint64 number);
    ~LongContent();
    Q_DISABLE_COPY_MOVE(LongContent)

    void add(QByteArrayView chunk);
    // It has come in full: the file's path; empty: it was not long, or could not be written.
    QString finish();
    QString fault() const { return m_fault; } // a sentence

private:
    void open();
    void write(QByteArrayView bytes);
    void fail(const QString &why);

    const LongContentPlace &m_place;
    const qint64 m_number;
    QByteArray m_begin; // until it is long
    QFile m_file;
    bool m_isOurs = false; // not one that was there before
    QString m_fault;
};

// Removes the oldest contents beyond what there is room for. Any thread.
void removeOldContents(const LongContentPlace &place);

} // namespace Kinds::Inspector
