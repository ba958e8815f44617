using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;

namespace YenValve.Engine.Feed;

/// <summary>The data that currency conversion needs beside what the algorithm asked for.</summary>
internal sealed class CurrencyFeeds
{
    private readonly QCAlgorithm _algorithm;
    private readonly ISecurityService _securities;
    private readonly List<SubscriptionDataConfig> _waiting = [];
    private readonly List<SubscriptionDataConfig> _added = [];
    private bool _cashAdded;

    public CurrencyFeeds(QCAlgorithm algorithm, ISecurityService securities)
    {
        _algorithm = algorithm;
        _securities = securities;
        algorithm.Portfolio.CashBook.Updated += (_, change) => _cashAdded |= change.UpdateType == CashBookUpdateType.Added;
    }

    /// <summary>Whether no feed is still to be added.</summary>
    public bool IsSettled => !_cashAdded && _waiting.Count == 0;

    /// <summary>The currency feed that a subscription of the user's makes superfluous.</summary>
    public SubscriptionDataConfig? ReplacedBy(Symbol symbol) =>
        symbol.SecurityType is SecurityType.Crypto or SecurityType.CryptoFuture or SecurityType.Forex or SecurityType.Cfd
            ? _added.Find(x => x.Symbol == symbol)
            : null;

    /// <summary>Sees that every currency in the cash book has a way to the account's; true when that took something new.</summary>
    public bool Ensure(SecurityChanges changes)
    {
        var newCash = _cashAdded;
        _cashAdded = false;
        _waiting.RemoveAll(config => changes.AddedSecurities.Any(x => x.Symbol == config.Symbol));
        var configs = _algorithm.Portfolio.CashBook.EnsureCurrencyDataFeeds(_algorithm.Securities, _algorithm.SubscriptionManager,
            _algorithm.BrokerageModel.DefaultMarkets, changes, _securities, Resolution.Minute);
        foreach (var config in configs)
        {
            if (!_waiting.Contains(config)) _waiting.Add(config);
        }
        return configs.Count > 0 || newCash;
    }

    /// <summary>Takes the feeds not subscribed to yet.</summary>
    public IReadOnlyList<SubscriptionDataConfig> TakeWaiting()
    {
        if (_cashAdded) Ensure(SecurityChanges.None);
        if (_waiting.Count == 0) return [];
        SubscriptionDataConfig[] taken = [.. _waiting];
        _added.AddRange(taken);
        _waiting.Clear();
        return taken;
    }
}
