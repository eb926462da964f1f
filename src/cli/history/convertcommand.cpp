// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/convertcommand.h"

#include "cli/history/commandfile.h"
#include "core/mock/convert/mockimport.h"
#include "core/mock/convert/openapiwriter.h"
#include "core/mock/mockreader.h"
#include "core/mock/mockwriter.h"

#include <QFileInfo>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

CommandAnswer answered(const QString &name, const QByteArray &text, QStringList notes,
                       const QString &done)
{
    const auto written = writeTo(name.toStdString(), [&](QIODevice &device) {
        device.write(text);
        return Core::Result<>();
    });
    if (!written)
        return {"portside: " + written.error().toUtf8(), RanAndFailed};
    notes << done;
    return {notes.join(u'\n').toUtf8()};
}

} // namespace

CommandAnswer runConvert(const ConvertOptions &options)
{
    const QString source = QString::fromStdString(options.file);
    if (!options.openApi.empty()) {
        const auto file = Core::readMockFile(source);
        if (!file)
            return {"portside: " + file.error().toUtf8(), WrongUsage};
        QStringList notes = file->remarks;
        const QByteArray text = Core::writeOpenApi(*file, notes);
        return answered(QString::fromStdString(options.openApi), text, notes,
                        u"%1 route(s) described."_s.arg(file->routes.size()));
    }
    const QString target = QString::fromStdString(options.mock);
    const bool isThere = target != "-"_L1 && QFileInfo::exists(target);
    const auto made
        = isThere ? Core::importMockAgain(source, target) : Core::importMock(source, target);
    if (!made)
        return {"portside: " + made.error().toUtf8(), WrongUsage};
    return answered(target, Core::writeMock(made->file), made->notes,
                    u"%1 route(s) written; edits stay when the same is done again."_s.arg(
                        made->file.routes.size()));
}

} // namespace Cli
