using Common.Data.Consolidators;
using QuantConnect.Indicators;
using QuantConnect.Securities;

namespace QuantConnect.Data.Market;

/// <summary>The present trading day at index 0 and the days before it; does nothing until it is given a size.</summary>
public class Session : RollingWindow<SessionBar>, IBar
{
    private readonly TickType _tickType;
    private readonly SecurityExchangeHours _hours;
    private SessionConsolidator? _consolidator;

    /// <summary>Makes the days of a symbol, from trades or from quotes.</summary>
    public Session(TickType tickType, SecurityExchangeHours exchangeHours, Symbol symbol, int size = 0)
        : base(size)
    {
        Symbol = symbol;
        _tickType = tickType;
        _hours = exchangeHours;
        BeginIfSized();
    }

    /// <summary>First price of the present day.</summary>
    public decimal Open => _consolidator?.WorkingInstance.Open ?? 0;

    /// <summary>Highest price of the present day.</summary>
    public decimal High => _consolidator?.WorkingInstance.High ?? 0;

    /// <summary>Lowest price of the present day.</summary>
    public decimal Low => _consolidator?.WorkingInstance.Low ?? 0;

    /// <summary>Last price of the present day.</summary>
    public decimal Close => _consolidator?.WorkingInstance.Close ?? 0;

    /// <summary>Volume of the present day, in units.</summary>
    public decimal Volume => _consolidator?.WorkingInstance.Volume ?? 0;

    /// <summary>Open interest of the present day, in contracts.</summary>
    public decimal OpenInterest => _consolidator?.WorkingInstance.OpenInterest ?? 0;

    /// <summary>Symbol of the security.</summary>
    public Symbol Symbol { get; }

    /// <summary>End of the present day, exchange time.</summary>
    public DateTime EndTime => _consolidator?.WorkingInstance.EndTime ?? default;

    /// <summary>Number of days kept, the present one included.</summary>
    public override int Size
    {
        set
        {
            base.Size = value;
            BeginIfSized();
        }
    }

    internal bool IsActive => _consolidator != null;

    /// <summary>Takes in a data point.</summary>
    public void Update(BaseData data) => _consolidator?.Update(data);

    /// <summary>Ends the day once the local date has changed.</summary>
    public void Scan(DateTime currentLocalTime) => _consolidator?.ValidateAndScan(currentLocalTime);

    /// <inheritdoc/>
    public override void Reset()
    {
        if (_consolidator == null) return;
        base.Reset();
        _consolidator.Reset();
        Add(_consolidator.WorkingInstance);
    }

    /// <inheritdoc/>
    public override string ToString() => _consolidator?.WorkingInstance.ToString() ?? string.Empty;

    private void BeginIfSized()
    {
        if (_consolidator != null || base.Size <= 0) return;
        _consolidator = new SessionConsolidator(_hours, _tickType, Symbol);
        _consolidator.DataConsolidated += (_, _) => Add(_consolidator.WorkingInstance);
        Add(_consolidator.WorkingInstance);
    }
}
