using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Signals;

/// <summary>Reads clusters off a book of liquidation levels; keeps what that needs between two readings.</summary>
internal sealed class LiquidationMapReader
{
    private readonly LiquidationProfile _profile = new();
    private readonly LiquidationCluster[] _hills = new LiquidationCluster[32];

    /// <summary>The book, filled by the caller.</summary>
    public LiquidationBook Book { get; } = new();

    /// <summary>Clusters of long liquidations around a price, heaviest first; none without a price.</summary>
    public IReadOnlyList<LiquidationLevel> LongClusters(double price)
    {
        if (!(price > 0.0)) return [];
        _profile.Build(Book, price);
        var found = _profile.Clusters(LeveragedSide.Long, _hills);
        var levels = new LiquidationLevel[found];
        for (var i = 0; i < found; i++) levels[i] = new LiquidationLevel(LeveragedSide.Long, _hills[i].Price, _hills[i].Share);
        return levels;
    }
}
