// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/exportcommand.h"

#include "cli/history/commandfile.h"
#include "cli/history/exportsource.h"
#include "core/formats/copy/httpfile.h"
#include "core/formats/folder/folderwriter.h"
#include "core/formats/har/harwriter.h"
#include "core/formats/mock/recordedmock.h"
#include "core/mock/mockwriter.h"
#include "core/visibletext.h"

#include <QDir>
#include <QFileInfo>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::HarEntry;

namespace {

Core::Result<> writeHar(ExportSource &source, const std::string &name)
{
    return writeTo(name, [&source](QIODevice &device) -> Core::Result<> {
        Core::HarWriter writer(device);
        const auto done = source.each([&writer](const HarEntry &entry) -> Core::Result<> {
            writer.write(entry);
            return {};
        });
        return done ? writer.finish() : done;
    });
}

Core::Result<> writeFolder(ExportSource &source, const std::string &name)
{
    const QFileInfo wanted(QDir::cleanPath(QString::fromStdString(name)));
    auto folder = Core::FolderWriter::create(wanted.absolutePath(), wanted.fileName());
    if (!folder)
        return Core::failure(folder.error());
    const auto done = source.each([&](const HarEntry &entry) { return folder->write(entry); });
    return done ? folder->finish() : done;
}

Core::Result<> writeFiles(const Core::CopyText &text, const QDir &folder)
{
    for (const Core::CopyFile &file : text.files) {
        const auto done = writeTo(folder.filePath(file.name).toStdString(), [&](QIODevice &device) {
            device.write(file.content);
            return Core::Result<>();
        });
        if (!done)
            return done;
    }
    return {};
}

Core::Result<> writeHttp(ExportSource &source, const std::string &name)
{
    QList<Core::ExchangeRecord> records;
    const auto read = source.each([&records](const HarEntry &entry) {
        records += entry.record;
        return Core::Result<>();
    });
    if (!read)
        return read;
    const Core::CopyText text = Core::writeHttpFile(records);
    const bool isStandardOutput = name == "-";
    const QFileInfo file(QString::fromStdString(name));
    const auto done = writeFiles(text, isStandardOutput ? QDir() : file.absoluteDir());
    return done ? writeTo(name,
                          [&text](QIODevice &device) {
                              device.write(text.text);
                              return Core::Result<>();
                          })
                : done;
}

Core::Result<> writeMockFile(ExportSource &source, const std::string &name, QStringList &notes,
                             int &leftOut)
{
    Core::RecordedMock mock;
    const auto read = source.each([&mock](const HarEntry &entry) {
        mock.add(entry.record);
        return Core::Result<>();
    });
    if (!read)
        return read;
    notes = mock.notes();
    leftOut = mock.leftOut();
    return writeTo(name, [&mock](QIODevice &device) {
        device.write(Core::writeMock(mock.file()));
        return Core::Result<>();
    });
}

CommandAnswer writeCurl(ExportSource &source, qint64 row)
{
    const auto entry = source.entry(row);
    if (!entry)
        return {"portside: There is no row " + QByteArray::number(row)
                    + "; portside log says the numbers.",
                RanAndFailed};
    const Core::CopyText text = copyAs(Core::CopyForm::CurlSh, entry->record);
    auto done = writeFiles(text, QDir());
    if (done)
        done = writeTo("-", [&text](QIODevice &device) {
            device.write(text.text + '\n');
            return Core::Result<>();
        });
    if (!done)
        return {"portside: " + done.error().toUtf8(), RanAndFailed};
    QStringList notes = text.notes;
    if (!entry->masked.isEmpty())
        notes << u"Masked: %1; --with-secrets leaves it as it was."_s.arg(
            entry->masked.join(u", "_s));
    return {notes.join(u'\n').toUtf8()};
}

} // namespace

CommandAnswer runExport(const ExportOptions &options)
{
    const auto filter = options.history.filter();
    if (!filter)
        return {"portside: " + filter.error().toUtf8(), WrongUsage};
    const auto view = HistoryView::open(options.history.file());
    if (!view)
        return {"portside: " + view.error().toUtf8(), RanAndFailed};
    ExportSource source(**view, options.withSecrets);
    if (options.curl > 0)
        return writeCurl(source, options.curl);
    QStringList notes;
    int leftOut = 0;
    auto done = source.find(*filter);
    if (done && !options.har.empty())
        done = writeHar(source, options.har);
    else if (done && !options.folder.empty())
        done = writeFolder(source, options.folder);
    else if (done && !options.mock.empty())
        done = writeMockFile(source, options.mock, notes, leftOut);
    else if (done)
        done = writeHttp(source, options.httpFile);
    if (!done)
        return {"portside: " + done.error().toUtf8(), RanAndFailed};
    QString written = u"%1 exchange(s) written."_s.arg(source.count() - leftOut);
    for (const QString &note : std::as_const(notes))
        written += u' ' + note;
    const QStringList invalid = options.withSecrets ? QStringList() : source.invalidPaths();
    if (!invalid.isEmpty())
        written += u" These paths of your preferences mask nothing: %1."_s.arg(
            Core::visibleText(invalid.join(u", "_s)));
    return {written.toUtf8()};
}

} // namespace Cli
