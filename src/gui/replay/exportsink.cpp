// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/exportsink.h"

#include "core/formats/copy/httpfile.h"
#include "core/formats/folder/folderwriter.h"
#include "core/formats/har/harwriter.h"
#include "core/formats/mock/recordedmock.h"
#include "core/mock/mockwriter.h"
#include "gui/exchange/filesaving.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

namespace Gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gui::ExportSink)
};

class HarSink final : public ExportSink
{
public:
    explicit HarSink(const QString &path)
        : m_file(path)
        , m_isOpen(m_file.open(QIODevice::WriteOnly))
    {
    }

    bool isOpen() const { return m_isOpen; }
    QString fault() const { return m_file.errorString(); }

    Core::Result<> write(const Core::HarEntry &entry) override
    {
        m_writer.write(entry);
        // Now and not at the end of a million: the disk may be full.
        if (m_file.error() == QFileDevice::NoError)
            return {};
        return Core::failure(savingFault(m_file.fileName(), fault()));
    }

    Core::Result<> finish() override
    {
        if (const Core::Result<> end = m_writer.finish(); !end)
            return end;
        if (m_file.commit())
            return {};
        return Core::failure(savingFault(m_file.fileName(), fault()));
    }

    bool discard() override
    {
        m_file.cancelWriting();
        m_file.commit(); // which removes it then
        return true;
    }

private:
    QSaveFile m_file;
    const bool m_isOpen;
    Core::HarWriter m_writer {m_file};
};

class HttpFileSink final : public ExportSink
{
public:
    explicit HttpFileSink(const QString &path)
        : m_path(path)
    {
    }

    Core::Result<> write(const Core::HarEntry &entry) override
    {
        Core::ExchangeRecord record = entry.record;
        record.responseContent.clear(); // has no place in such a file
        m_records << record;
        return {};
    }

    Core::Result<> finish() override
    {
        const QFileInfo info(m_path);
        const Core::CopyText text = Core::writeHttpFile(m_records, {{}, info.completeBaseName()});
        m_notes = text.notes;
        for (const Core::CopyFile &file : text.files) {
            const QString fault = writeFile(info.dir().filePath(file.name), file.content);
            if (!fault.isEmpty())
                return Core::failure(fault);
        }
        const QString fault = writeFile(m_path, text.text);
        return fault.isEmpty() ? Core::Result<>() : Core::Result<>(Core::failure(fault));
    }

    QStringList notes() const override { return m_notes; }

private:
    const QString m_path;
    QList<Core::ExchangeRecord> m_records;
    QStringList m_notes;
};

class MockSink final : public ExportSink
{
public:
    explicit MockSink(const QString &path)
        : m_path(path)
    {
    }

    Core::Result<> write(const Core::HarEntry &entry) override
    {
        m_mock.add(entry.record);
        return {};
    }

    Core::Result<> finish() override
    {
        if (m_mock.routes() == 0)
            return Core::failure(Words::tr("None of these exchanges can be mocked."));
        const QString fault = writeFile(m_path, Core::writeMock(m_mock.file()));
        return fault.isEmpty() ? Core::Result<>() : Core::Result<>(Core::failure(fault));
    }

    QStringList notes() const override
    {
        return m_mock.notes() << Words::tr(
                                     "A server of the kind “Mock API” with the file %1 answers so.")
                                     .arg(QDir::toNativeSeparators(m_path));
    }

private:
    const QString m_path;
    Core::RecordedMock m_mock;
};

class FolderSink final : public ExportSink
{
public:
    explicit FolderSink(Core::FolderWriter writer)
        : m_writer(std::move(writer))
    {
    }

    Core::Result<> write(const Core::HarEntry &entry) override { return m_writer->write(entry); }
    Core::Result<> finish() override { return m_writer->finish(); }
    bool discard() override
    {
        m_writer.reset();
        return true;
    }
    QStringList notes() const override
    {
        return {Words::tr("The folder is %1.").arg(QDir::toNativeSeparators(m_writer->path()))};
    }

private:
    std::optional<Core::FolderWriter> m_writer;
};

} // namespace

Core::Result<std::shared_ptr<ExportSink>> ExportSink::open(ExportFormat format, const QString &path)
{
    using Opened = Core::Result<std::shared_ptr<ExportSink>>;
    switch (format) {
    case ExportFormat::Har: {
        const auto sink = std::make_shared<HarSink>(path);
        if (sink->isOpen())
            return Opened(sink);
        return Core::failure(savingFault(path, sink->fault()));
    }
    case ExportFormat::HttpFile:
        return Opened(std::make_shared<HttpFileSink>(path));
    case ExportFormat::Mock:
        return Opened(std::make_shared<MockSink>(path));
    case ExportFormat::Folder: {
        const QFileInfo info(path);
        auto writer = Core::FolderWriter::create(info.path(), info.fileName());
        if (!writer)
            return Core::failure(writer.error());
        return Opened(std::make_shared<FolderSink>(std::move(*writer)));
    }
    }
    Q_UNREACHABLE();
}

} // namespace Gui
