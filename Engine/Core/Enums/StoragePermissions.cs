namespace QuantConnect;

/// <summary>Who may read a stored file.</summary>
public enum StoragePermissions
{
    /// <summary>Everybody.</summary>
    Public = 0,

    /// <summary>Its owner.</summary>
    Authenticated = 1,
}
