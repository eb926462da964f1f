// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/redaction/redaction.h"
#include "core/traffic/exchangerecord.h"
#include "gui/traffic/accessgrant.h"

#include <QPointer>
#include <QSet>
#include <QTime>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Gui {

namespace Ui {
class ExchangeView;
}

class DetailLoader;
class ExchangePage;
class Masking;
struct ExchangeDetail;

// One exchange in detail: how it went, and in tabs all that it was made of. Keeps a copy, so that
// it stays when the row is gone; main thread.
class ExchangeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangeView(QWidget *parent = nullptr);
    ~ExchangeView() override;
    Q_DISABLE_COPY_MOVE(ExchangeView)

    void setRecord(std::optional<Core::ExchangeRecord> record);
    // One that has not ended; called again as more of it comes.
    void showOpen(const Core::ExchangeRecord &record);
    const std::optional<Core::ExchangeRecord> &record() const { return m_record; }
    // Whose settings can let a refused request through; may be null.
    void setServer(Core::Server *server);
    // Says what is masked.
    void setMasking(const Masking *masking);

signals:
    void told(const QString &text); // what was done, a few words

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(ExchangePage *page);
    void offerTab(int tab, bool isOffered);
    void load();
    void forget();
    void setDetail(std::shared_ptr<const ExchangeDetail> detail, bool isWhole);
    void fillCurrent();
    void setProgress(bool isShown);
    void refresh();
    void refreshGrant();

    std::unique_ptr<Ui::ExchangeView> m_ui;
    DetailLoader *m_loader;
    QList<ExchangePage *> m_pages; // in the order of the tabs
    QSet<ExchangePage *> m_filled; // with the present detail
    ExchangePage *m_wanted = nullptr; // that was chosen by hand
    bool m_isArranging = false;
    QTime m_openAt; // when the record was still open; invalid: it has ended
    std::optional<Core::ExchangeRecord> m_record;
    const Masking *m_masking = nullptr;
    std::optional<Core::RedactionRules> m_masks; // none: nothing is masked
    std::shared_ptr<const ExchangeDetail> m_detail; // null: nothing may be shown yet
    QTimer m_slow; // reading takes long enough to be told
    AccessGrant m_grant; // of the record
    QPointer<Core::Server> m_server;
};

} // namespace Gui
