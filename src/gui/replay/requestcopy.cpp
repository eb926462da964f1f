// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/requestcopy.h"

#include "core/formats/folder/filename.h"
#include "gui/exchange/filesaving.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::CopyForm;

RequestCopy RequestCopy::make(CopyForm form, const Core::ExchangeRecord &record,
                              const QByteArray &authority,
                              const std::optional<Core::RedactionRules> &rules,
                              const QString &folder)
{
    Core::ExchangeRecord shown = record;
    RequestCopy copy;
    if (rules) {
        Core::RedactedExchange redacted = Core::redact(record, *rules);
        shown = std::move(redacted.record);
        if (!redacted.masked.isEmpty())
            copy.notes << tr("%n secret(s) are masked.", nullptr, int(redacted.masked.size()));
    }
    const QString stem = Core::safeFileName(shown.request.path()) + u'-'
        + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const Core::CopyText text = Core::copyAs(form, shown, {authority, QDir(folder).filePath(stem)});
    for (const Core::CopyFile &file : text.files) {
        if (copy.fault = writeFile(file.name, file.content); !copy.fault.isEmpty())
            return copy;
        copy.notes << tr("Its body is in %1.").arg(QDir::toNativeSeparators(file.name));
    }
    copy.text = text.text;
    copy.notes << text.notes;
    return copy;
}

QString RequestCopy::folder()
{
    const QString path
        = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/copies"_s;
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void RequestCopy::removeOld(const QString &folder, std::chrono::seconds age)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-age.count());
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < limit)
            QFile::remove(file.filePath());
    }
}

QString RequestCopy::nameOf(CopyForm form)
{
    switch (form) {
    case CopyForm::Url:
        return tr("URL");
    case CopyForm::CurlSh:
        return tr("curl");
    case CopyForm::CurlPowerShell:
        return tr("curl for PowerShell");
    case CopyForm::Fetch:
        return tr("JavaScript fetch()");
    case CopyForm::HttPie:
        return tr("HTTPie");
    case CopyForm::PythonRequests:
        return tr("Python requests");
    case CopyForm::Raw:
        return tr("Raw request");
    case CopyForm::HttpFile:
        return tr(".http file");
    case CopyForm::CppTest:
        return tr("C++ test");
    }
    Q_UNREACHABLE();
}

} // namespace Gui
