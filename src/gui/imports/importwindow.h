// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/trafficstore.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;

namespace Gui {

class ExchangeView;
class FilterEdit;
class HarImporter;
class Masking;
class Toast;
class TrafficModel;
class TrafficRowActions;
class TrafficView;

// The exchanges of a HAR file, to be searched, read, compared and sent to any server; gone when it
// is closed. Main thread.
class ImportWindow final : public QWidget
{
    Q_OBJECT

public:
    // servers: URLs that run now; masking may be null.
    ImportWindow(const QString &path, const QStringList &servers, Masking *masking,
                 QWidget *parent);
    ~ImportWindow() override;
    Q_DISABLE_COPY_MOVE(ImportWindow)

    // Asks for a file.
    static void ask(QWidget *window, const QStringList &servers, Masking *masking);

private:
    void makeLayout(const QStringList &servers, Masking *masking);
    void mask(Masking *masking, TrafficRowActions &actions, Toast &toast);
    void tell();
    void ended(const QString &summary, const QStringList &notes);

    QTemporaryDir m_folder; // goes last
    std::unique_ptr<Core::TrafficStore> m_store;
    HarImporter *m_importer;
    FilterEdit *m_filter;
    QLabel *m_filterFault;
    TrafficModel *m_model;
    TrafficView *m_view;
    ExchangeView *m_exchange;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QString m_told; // by it, with secrets
    const Masking *m_masking = nullptr;
};

} // namespace Gui
