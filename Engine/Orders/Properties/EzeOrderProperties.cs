namespace QuantConnect.Orders;

/// <summary>Properties of Eze orders.</summary>
public class EzeOrderProperties : OrderProperties
{
    /// <summary>Keeps what is given.</summary>
    public EzeOrderProperties(string? route = null, string? account = null, string? notes = null, string? accountType = null)
    {
        Route = route!;
        Account = account!;
        Notes = notes!;
        AccountType = accountType!;
    }

    /// <summary>Route.</summary>
    public string Route { get; set; }

    /// <summary>Account, semicolon separated.</summary>
    public string Account { get; set; }

    /// <summary>Notes for the desk.</summary>
    public string Notes { get; set; }

    /// <summary>Type of the account.</summary>
    public string AccountType { get; set; }
}
