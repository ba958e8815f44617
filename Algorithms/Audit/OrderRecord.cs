namespace YenValve.Algorithms.Audit;

/// <summary>What became of an order: one line for each event but its submission.</summary>
public sealed record OrderRecord : AuditRecord
{
    /// <inheritdoc/>
    public override string Kind => "order";

    /// <summary>The order's number in the run.</summary>
    public int Id { get; init; }

    /// <summary>LEAN's name of its status.</summary>
    public string Status { get; init; } = "";

    /// <summary>LEAN's name of its type.</summary>
    public string Type { get; init; } = "";

    /// <summary>What was ordered, coins; negative is a sale.</summary>
    public decimal Quantity { get; init; }

    /// <summary>What this event filled, coins.</summary>
    public decimal FillQuantity { get; init; }

    /// <summary>At which price, quote currency; zero without a fill.</summary>
    public decimal FillPrice { get; init; }

    /// <summary>What it cost, in the fee's currency.</summary>
    public decimal Fee { get; init; }

    /// <summary>The order's tag.</summary>
    public string Tag { get; init; } = "";

    /// <summary>What the brokerage said.</summary>
    public string Text { get; init; } = "";
}
