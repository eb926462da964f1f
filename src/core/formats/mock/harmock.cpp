// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/mock/harmock.h"

#include "core/formats/har/harreader.h"
#include "core/formats/mock/recordedmock.h"
#include "core/tr.h"

#include <QFileInfo>
#include <QIODevice>
#include <QRegularExpression>
#include <QSet>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

QByteArray hostOf(const Request &request)
{
    return request.headers.value("Host").toLower();
}

} // namespace

bool isHar(QIODevice &device)
{
    constexpr qint64 enough = 256;
    static const QRegularExpression begin(u"^(\\xEF\\xBB\\xBF)?\\s*\\{\\s*\"log\"\\s*:"_s);
    return begin.match(QString::fromLatin1(device.peek(enough))).hasMatch();
}

Result<MockFile> mockOfHar(QIODevice &device, const QString &fileName)
{
    RecordedMock mock;
    QSet<QByteArray> hosts;
    const auto facts = readHar(device, [&](HarEntry &&entry) {
        hosts.insert(hostOf(entry.record.request));
        mock.add(entry.record);
        return true;
    });
    if (!facts)
        return failure(facts.error().toString(fileName));
    if (mock.routes() == 0)
        return failure(
            Tr::tr("There is no exchange in the HAR file “%1” that can be mocked.").arg(fileName));
    MockFile file = mock.file();
    file.name = QFileInfo(fileName).completeBaseName();
    file.remarks = mock.notes();
    for (const HarNote &note : facts->notes)
        file.remarks << note.place + u": "_s + note.text;
    if (hosts.size() > 1)
        file.remarks << Tr::tr("The exchanges are of %n hosts; all are answered by this one.",
                               nullptr, int(hosts.size()));
    return file;
}

} // namespace Core
