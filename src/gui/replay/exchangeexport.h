// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/redaction/redaction.h"
#include "gui/replay/exportsink.h"
#include "gui/replay/pickedrows.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QProgressDialog;
class QWidget;

namespace Gui {

// Writes picked rows to files, some at a time and off the main thread, with progress and a way to
// stop; goes away when it is done. Main thread.
class ExchangeExport final : public QObject
{
    Q_OBJECT

public:
    // Asks where to; rules: what is masked.
    static ExchangeExport *ask(QWidget *window, ExportFormat format,
                               std::shared_ptr<PickedRows> rows,
                               std::optional<Core::RedactionRules> rules);

    ExchangeExport(QWidget *window, ExportFormat format, std::shared_ptr<PickedRows> rows,
                   std::optional<Core::RedactionRules> rules);
    ~ExchangeExport() override;
    Q_DISABLE_COPY_MOVE(ExchangeExport)

    void start(const QString &path);

signals:
    void ended(const QString &text); // how it went, in sentences

private:
    void next();
    void write(const QList<Core::ExchangeRecord> &records);
    void finish();
    void giveUp(const QString &text);
    void end(const QString &text);

    QWidget *m_window;
    const ExportFormat m_format;
    const std::shared_ptr<PickedRows> m_rows;
    const std::optional<Core::RedactionRules> m_rules;
    std::shared_ptr<ExportSink> m_sink;
    QPointer<QProgressDialog> m_progress;
    QString m_path;
    int m_portion;
    int m_next = 0;
    int m_written = 0;
    bool m_isStopped = false;
};

} // namespace Gui
