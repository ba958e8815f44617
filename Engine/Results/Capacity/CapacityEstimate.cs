using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect;

/// <summary>Estimates how much capital a strategy can carry, from what its markets trade around its fills.</summary>
public class CapacityEstimate
{
    private const decimal WeightOfNew = 0.33m;
    private const decimal WeightOfOld = 0.66m;
    private readonly IAlgorithm _algorithm;
    private readonly Dictionary<Symbol, SymbolCapacity> _traded = [];
    private readonly List<SymbolCapacity> _watched = [];
    private readonly TimeSpan _period;
    private DateTime _nextSnapshot;
    private decimal _capacity;

    /// <summary>Makes an estimate for an algorithm whose dates are set.</summary>
    public CapacityEstimate(IAlgorithm algorithm)
    {
        _algorithm = algorithm;
        _period = TimeSpan.FromDays(Math.Max(Math.Min((algorithm.EndDate - algorithm.StartDate).TotalDays - 1, 7), 1));
        _nextSnapshot = algorithm.StartDate + _period;
    }

    /// <summary>The estimate in account currency, to the nearest thousand.</summary>
    public decimal Capacity => _capacity.DiscretelyRoundBy(1000.00m);

    /// <summary>The asset that limited the last estimate; null before the first.</summary>
    public Symbol? LowestCapacityAsset { get; private set; }

    /// <summary>From when on <see cref="UpdateMarketCapacity"/> does anything, unless something is traded before, UTC.</summary>
    internal DateTime NextDueUtc => _watched.Count > 0 ? DateTime.MinValue : _traded.Count > 0 ? _nextSnapshot : DateTime.MaxValue;

    /// <summary>Takes note of a fill.</summary>
    public void OnOrderEvent(OrderEvent orderEvent)
    {
        if (!orderEvent.Status.IsFill()) return;
        if (!_traded.TryGetValue(orderEvent.Symbol, out var symbol))
        {
            _traded[orderEvent.Symbol] = symbol = new SymbolCapacity(_algorithm, orderEvent.Symbol);
        }

        symbol.OnFill(orderEvent);
        if (!_watched.Contains(symbol)) _watched.Add(symbol);
    }

    /// <summary>Takes in the current bars of what was traded lately and, when due or forced, makes a new estimate.</summary>
    public void UpdateMarketCapacity(bool forceProcess)
    {
        for (var i = _watched.Count - 1; i >= 0; i--)
        {
            if (_watched[i].TakeBar()) _watched.RemoveAt(i);
        }

        if (_traded.Count == 0) return;
        var today = _algorithm.UtcTime.Date;
        if (!forceProcess && today < _nextSnapshot) return;
        var portfolioValue = _algorithm.Portfolio.TotalPortfolioValue;
        if (portfolioValue == 0) return;

        Estimate(portfolioValue);
        StartNextPeriod();
        _nextSnapshot = today + _period;
    }

    private void Estimate(decimal portfolioValue)
    {
        SymbolCapacity? lowest = null;
        var sales = 0m;
        foreach (var symbol in _traded.Values)
        {
            sales += symbol.SaleVolume;
            if (lowest == null || symbol.MarketVolume < lowest.MarketVolume) lowest = symbol;
        }

        var security = lowest!.Security;
        LowestCapacityAsset = security.Symbol;

        // What it carries is what its market carries, over its share of the trading or, without trading, of the holdings.
        var shareOfSales = sales != 0 ? lowest.SaleVolume / sales : 0;
        var used = security.BuyingPowerModel.GetReservedBuyingPowerForPosition(new ReservedBuyingPowerForPositionParameters(security)).AbsoluteUsedBuyingPower;
        var share = Math.Max(shareOfSales, used * security.Leverage / portfolioValue);
        var estimate = share == 0 ? _capacity : lowest.MarketVolume / lowest.Trades / share;
        _capacity = _capacity == 0 ? estimate : WeightOfNew * estimate + _capacity * WeightOfOld;
    }

    private void StartNextPeriod()
    {
        foreach (var (key, symbol) in _traded.ToList())
        {
            if (!symbol.IsStale)
            {
                symbol.Reset();
                continue;
            }

            _traded.Remove(key);
            _watched.Remove(symbol);
        }
    }
}
