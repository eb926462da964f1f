// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/exchangeexport.h"

#include "gui/widgets/background.h"

#include <QDir>
#include <QFileDialog>
#include <QProgressDialog>

#include <algorithm>
#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

// Rows that are in memory at a time: as many as their contents allow.
constexpr int mostRows = 50;
constexpr int firstRows = 5;
constexpr qint64 mostBytes = 8 * 1024 * 1024;

struct Portion
{
    int written = 0;
    qint64 bytes = 0; // of contents
    QString fault;
};

// How many rows as these have been do fit.
int rowsThatFit(const Portion &portion)
{
    const qint64 each = portion.bytes / std::max(1, portion.written);
    return int(std::clamp<qint64>(mostBytes / std::max<qint64>(1, each), 1, mostRows));
}

} // namespace

ExchangeExport *ExchangeExport::ask(QWidget *window, ExportFormat format,
                                    std::shared_ptr<PickedRows> rows,
                                    std::optional<Core::RedactionRules> rules)
{
    auto *run = new ExchangeExport(window, format, std::move(rows), std::move(rules));
    auto *dialog
        = new QFileDialog(window, tr("Export %n Request(s)", nullptr, run->m_rows->count()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (format == ExportFormat::Har) {
        dialog->setDefaultSuffix(u"har"_s);
        dialog->setNameFilter(tr("HTTP archives (*.har)"));
        dialog->selectFile(u"traffic.har"_s);
    } else if (format == ExportFormat::HttpFile) {
        dialog->setDefaultSuffix(u"http"_s);
        dialog->setNameFilter(tr("Files of requests (*.http)"));
        dialog->selectFile(u"traffic.http"_s);
    } else if (format == ExportFormat::Mock) {
        dialog->setDefaultSuffix(u"json"_s);
        dialog->setNameFilter(tr("Mock files (*.json)"));
        dialog->selectFile(u"mock.json"_s);
    } else {
        dialog->setLabelText(QFileDialog::FileName, tr("New folder:"));
        dialog->selectFile(u"traffic"_s);
    }
    connect(dialog, &QFileDialog::fileSelected, run, &ExchangeExport::start);
    connect(dialog, &QFileDialog::rejected, run, &QObject::deleteLater);
    dialog->open();
    return run;
}

ExchangeExport::ExchangeExport(QWidget *window, ExportFormat format,
                               std::shared_ptr<PickedRows> rows,
                               std::optional<Core::RedactionRules> rules)
    : QObject(window)
    , m_window(window)
    , m_format(format)
    , m_rows(std::move(rows))
    , m_rules(std::move(rules))
    , m_portion(firstRows)
{
}

ExchangeExport::~ExchangeExport()
{
    delete m_progress;
    // What is not finished goes with the last who holds it: a thread may still write. Not here,
    // since removing may take long.
    if (m_sink)
        (void)inBackground([sink = std::move(m_sink)] { return sink != nullptr; });
}

void ExchangeExport::start(const QString &path)
{
    m_path = path;
    m_progress = new QProgressDialog(tr("Exporting…"), tr("Cancel"), 0, m_rows->count(), m_window);
    m_progress->setWindowModality(Qt::NonModal);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_isStopped = true; });
    inBackground(
        this, [format = m_format, path] { return ExportSink::open(format, path); },
        [this](const Core::Result<std::shared_ptr<ExportSink>> &sink) {
            if (!sink)
                return end(sink.error());
            m_sink = *sink;
            next();
        });
}

void ExchangeExport::next()
{
    if (m_isStopped)
        return giveUp(tr("The export was cancelled."));
    if (m_next >= m_rows->count())
        return finish();
    const int first = m_next;
    m_next += m_portion;
    const QPointer<ExchangeExport> self(this);
    m_rows->fetch(first, m_portion, [self](const QList<Core::ExchangeRecord> &records) {
        if (self)
            self->write(records);
    });
}

void ExchangeExport::write(const QList<Core::ExchangeRecord> &records)
{
    inBackground(
        this,
        [sink = m_sink, rules = m_rules, records] {
            Portion result;
            for (const Core::ExchangeRecord &record : records) {
                Core::HarEntry entry {record, {}};
                if (rules) {
                    Core::RedactedExchange redacted = Core::redact(record, *rules);
                    entry = {std::move(redacted.record), std::move(redacted.masked)};
                }
                if (const Core::Result<> written = sink->write(entry); !written) {
                    result.fault = written.error();
                    break;
                }
                ++result.written;
                result.bytes += record.requestContent.size() + record.responseContent.size()
                    + record.passage.size();
            }
            return result;
        },
        [this](const Portion &result) {
            m_written += result.written;
            m_portion = result.written > 0 ? rowsThatFit(result) : firstRows;
            m_progress->setValue(std::min(m_next, m_rows->count()));
            if (!result.fault.isEmpty())
                return giveUp(result.fault);
            next();
        });
}

void ExchangeExport::finish()
{
    inBackground(
        this, [sink = m_sink] { return sink->finish(); },
        [this](const Core::Result<> &result) {
            if (!result)
                return giveUp(result.error());
            QStringList sentences {tr("%n request(s) exported to %1.", nullptr, m_written)
                                       .arg(QDir::toNativeSeparators(m_path))};
            if (const int gone = m_rows->count() - m_written; gone > 0)
                sentences << tr("%n were not kept any more.", nullptr, gone);
            sentences << m_sink->notes();
            m_sink.reset();
            end(sentences.join(u' '));
        });
}

void ExchangeExport::end(const QString &text)
{
    emit ended(text);
    deleteLater();
}

// Removing what there is may take long.
void ExchangeExport::giveUp(const QString &text)
{
    inBackground(
        this, [sink = std::exchange(m_sink, {})] { return sink->discard(); },
        [this, text](bool) { end(text); });
}

} // namespace Gui
