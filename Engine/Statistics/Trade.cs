using Newtonsoft.Json;

namespace QuantConnect.Statistics;

/// <summary>A closed trade: an entry matched with the exit that ended it.</summary>
public class Trade
{
    private string? _id;

    /// <summary>Makes an empty trade.</summary>
    public Trade()
    {
    }

    /// <summary>Copies a trade.</summary>
    public Trade(Trade other)
    {
        _id = other._id;
        Symbols = other.Symbols == null ? null! : [.. other.Symbols];
        EntryTime = other.EntryTime;
        EntryPrice = other.EntryPrice;
        Direction = other.Direction;
        Quantity = other.Quantity;
        ExitTime = other.ExitTime;
        ExitPrice = other.ExitPrice;
        ProfitLoss = other.ProfitLoss;
        TotalFees = other.TotalFees;
        MAE = other.MAE;
        MFE = other.MFE;
        EndTradeDrawdown = other.EndTradeDrawdown;
        IsWin = other.IsWin;
        OrderIds = [.. other.OrderIds];
    }

    /// <summary>Unique name of the trade, drawn when first asked for.</summary>
    public string Id
    {
        get => _id ??= Guid.NewGuid().ToString();
        set => _id = value;
    }

    /// <summary>First of <see cref="Symbols"/>.</summary>
    [JsonIgnore]
    [Obsolete("Use Symbols property instead")]
    public Symbol Symbol => Symbols is { Count: > 0 } ? Symbols[0] : Symbol.Empty;

    /// <summary>What was traded.</summary>
    public List<Symbol> Symbols { get; set; } = null!;

    /// <summary>UTC time of the entry.</summary>
    public DateTime EntryTime { get; set; }

    /// <summary>Price of the entry, in quote currency.</summary>
    public decimal EntryPrice { get; set; }

    /// <summary>Long or short.</summary>
    public TradeDirection Direction { get; set; }

    /// <summary>Units traded, positive.</summary>
    public decimal Quantity { get; set; }

    /// <summary>UTC time of the exit.</summary>
    public DateTime ExitTime { get; set; }

    /// <summary>Price of the exit, in quote currency.</summary>
    public decimal ExitPrice { get; set; }

    /// <summary>Gain before fees, in account currency.</summary>
    public decimal ProfitLoss { get; set; }

    /// <summary>Fees of entry and exit, in account currency.</summary>
    public decimal TotalFees { get; set; }

    /// <summary>Maximum adverse excursion, in account currency; not above zero.</summary>
    public decimal MAE { get; set; }

    /// <summary>Maximum favourable excursion, in account currency.</summary>
    public decimal MFE { get; set; }

    /// <summary>Time from entry to exit.</summary>
    public TimeSpan Duration => ExitTime - EntryTime;

    /// <summary>Largest fall from the trade's best profit, in account currency.</summary>
    public decimal EndTradeDrawdown { get; set; }

    /// <summary>Whether the trade counts as won.</summary>
    public bool IsWin { get; set; }

    /// <summary>The orders that entered and left.</summary>
    public HashSet<int> OrderIds { get; init; } = [];
}
